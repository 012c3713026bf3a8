package org.passage.referrals.itinerary;

import java.time.LocalDate;
import java.util.List;
import org.passage.chassis.codes.Codes;

/** What she travels with is valid until she is there, and for some time more. */
record DocumentsValid() implements Rule {
  @Override
  public Finding judge(Journey journey) {
    List<TravelDocument> documents = journey.plan().traveller().documents();
    if (documents.isEmpty()) {
      return Finding.flagged("It is not said which documents she travels with.");
    }
    LocalDate arrival = journey.arrival().toLocalDate();
    LocalDate margin = arrival.plus(journey.rulebook().documentsMargin());
    return documents.stream()
        .map(it -> judge(it, arrival, margin))
        .reduce(Finding.passed("Her documents are valid beyond her arrival."), Finding::worse);
  }

  private static Finding judge(TravelDocument document, LocalDate arrival, LocalDate margin) {
    String ends =
        "Her " + Codes.written(document.kind()) + " ends on " + document.validUntil() + ", ";
    if (document.validUntil().isBefore(arrival)) {
      return Finding.failed(ends + "before she arrives.");
    }
    return document.validUntil().isBefore(margin)
        ? Finding.flagged(ends + "soon after she arrives.")
        : Finding.passed("Her documents are valid beyond her arrival.");
  }
}
