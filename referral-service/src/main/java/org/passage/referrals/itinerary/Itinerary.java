package org.passage.referrals.itinerary;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Ids;
import org.passage.referrals.agency.Agency;

/**
 * A way to travel home, judged.
 *
 * @param metBy the id of the agency that meets her, if anybody does
 * @param checkedAt when it was judged last
 */
public record Itinerary(
    String id,
    @Personal List<Leg> legs,
    @Nullable String metBy,
    Judgement judgement,
    Instant checkedAt,
    @Nullable Instant confirmedAt) {

  /** The best first: acceptable ones before the others, then by score, then the older. */
  public static final Comparator<Itinerary> BEST_FIRST =
      Comparator.comparing((Itinerary it) -> it.judgement().acceptable())
          .thenComparing(it -> it.judgement().score())
          .reversed()
          .thenComparing(Itinerary::id);

  public Itinerary {
    legs = List.copyOf(legs);
  }

  public static Itinerary check(Journey journey) {
    Agency agency = journey.metBy();
    return new Itinerary(
        Ids.next("itn"),
        journey.legs(),
        agency == null ? null : agency.id(),
        Judgement.of(journey),
        journey.now(),
        null);
  }

  /**
   * Judged once more, as of now, and confirmed.
   *
   * @throws ItineraryRejected when a rule fails
   */
  public Itinerary confirm(String country, @Nullable Agency agency, Instant now) {
    Judgement again = Judgement.of(new Journey(legs, country, agency, now));
    if (!again.acceptable()) {
      throw new ItineraryRejected(again.failed());
    }
    return new Itinerary(id, legs, metBy, again, now, now);
  }

  public boolean confirmed() {
    return confirmedAt != null;
  }
}
