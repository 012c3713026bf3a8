package org.passage.referrals.travel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.concurrency.ETags;
import org.passage.referrals.api.CancelReasonV1;
import org.passage.referrals.api.ItineraryRuleV1;
import org.passage.referrals.api.ItineraryStateV1;
import org.passage.referrals.api.ItineraryV1;
import org.passage.referrals.api.MeetingStateV1;
import org.passage.referrals.api.NewItineraryV1;
import org.passage.referrals.api.OutcomeV1;
import org.passage.referrals.api.TravelDocumentKindV1;
import org.passage.referrals.api.TravelDocumentV1;
import org.passage.referrals.api.VerdictV1;
import org.passage.referrals.itinerary.CancelReason;
import org.passage.referrals.itinerary.Itinerary;
import org.passage.referrals.itinerary.Plan;
import org.passage.referrals.itinerary.TravelDocument;
import org.passage.referrals.itinerary.TravelDocumentKind;
import org.passage.referrals.itinerary.Traveller;
import org.passage.referrals.itinerary.Verdict;
import org.passage.referrals.meeting.Meeting;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.referral.Referral;
import org.springframework.http.ResponseEntity;

/** Between the contract's forms and an itinerary; refuses what cannot be. */
final class ItineraryFormat {
  private ItineraryFormat() {}

  static Plan plan(NewItineraryV1 given, Instant now) {
    return new Plan(
        new LegFormat().legs(given.getLegs(), now),
        new Traveller(
            countries("/noEntry/", given.getNoEntry()),
            countries("/atRisk/", given.getAtRisk()),
            given.getDocuments() == null
                ? List.of()
                : given.getDocuments().stream().map(ItineraryFormat::document).toList()));
  }

  private static List<String> countries(String pointer, @Nullable List<String> given) {
    List<String> countries = given == null ? List.of() : given;
    for (int at = 0; at < countries.size(); at++) {
      Countries.required(pointer + at, countries.get(at));
    }
    return countries;
  }

  private static TravelDocument document(TravelDocumentV1 it) {
    return new TravelDocument(TravelDocumentKind.valueOf(it.getKind().name()), it.getValidUntil());
  }

  /** One itinerary of a referral, as the caller's side sees it. */
  static ResponseEntity<ItineraryV1> answer(Referral referral, String itineraryId) {
    return ResponseEntity.ok()
        .eTag(ETags.of(referral.version()))
        .body(full(referral.itinerary(itineraryId), TravelDesk.viewer(referral)));
  }

  /** As one side sees it: what threatens her, and her documents, are for those who plan. */
  static ItineraryV1 full(Itinerary it, Party viewer) {
    Meeting meeting = it.meeting();
    ItineraryV1 full =
        new ItineraryV1(
                it.id(),
                ItineraryStateV1.valueOf(it.state().name()),
                it.plan().legs().stream().map(LegFormat::full).toList(),
                it.judgement().rulebookId(),
                it.judgement().verdicts().stream().map(ItineraryFormat::verdict).toList(),
                it.judgement().acceptable(),
                it.judgement().score(),
                it.checkedAt())
            .metBy(it.metBy())
            .meeting(meeting == null ? null : MeetingStateV1.valueOf(meeting.state().name()))
            .confirmedAt(it.confirmed() ? it.standing().since() : null);
    ArrangementsFormat.into(full, it.arrangements());
    CancelReason reason = it.standing().reason();
    return viewer == Party.SENDING
        ? withTraveller(full, it.plan().traveller())
            .cancelReason(reason == null ? null : CancelReasonV1.valueOf(reason.name()))
        : full;
  }

  private static ItineraryV1 withTraveller(ItineraryV1 full, Traveller she) {
    return full.noEntry(she.noEntry())
        .atRisk(she.atRisk())
        .documents(
            she.documents().stream()
                .map(it ->
                    new TravelDocumentV1(
                        TravelDocumentKindV1.valueOf(it.kind().name()), it.validUntil()))
                .toList());
  }

  private static VerdictV1 verdict(Verdict it) {
    return new VerdictV1(
        ItineraryRuleV1.valueOf(it.rule().name()),
        OutcomeV1.valueOf(it.outcome().name()),
        it.weight(),
        it.points(),
        it.reason());
  }
}
