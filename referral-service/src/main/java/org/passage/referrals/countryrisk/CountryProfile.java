package org.passage.referrals.countryrisk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.referrals.referral.Stamp;

/**
 * One version of what an organization knows of a country or a corridor. It never changes, since
 * assessments rest on it.
 *
 * @param number counts the versions, from 1
 * @param usableUntil the last day on which an assessment may rest on it
 */
public record CountryProfile(
    @BsonId String id,
    long version,
    String organizationId,
    Corridor corridor,
    int number,
    List<IndicatorRating> ratings,
    LocalDate usableUntil,
    Stamp recorded,
    List<Event> outbox)
    implements Aggregate {
  /** The event that tells of a new version; its data say of which country or corridor. */
  public static final String RECORDED = "org.passage.referrals.country-profile-recorded.v1";

  public static final String COUNTRY = "country";
  public static final String FROM_COUNTRY = "fromCountry";

  public CountryProfile {
    ratings = List.copyOf(ratings);
  }

  /**
   * The first version; a later one gets its number where it is added.
   *
   * @param usableFor how old a rating may be
   */
  static CountryProfile of(
      String organizationId,
      Corridor corridor,
      List<IndicatorRating> ratings,
      Period usableFor,
      Stamp recorded) {
    String id = Ids.next("ctp");
    LocalDate oldest =
        ratings.stream().map(IndicatorRating::asOf).min(LocalDate::compareTo).orElseThrow();
    return new CountryProfile(
        id,
        1,
        organizationId,
        corridor,
        1,
        ratings,
        oldest.plus(usableFor),
        recorded,
        List.of(event(id, organizationId, corridor, recorded.at())));
  }

  CountryProfile numbered(int next) {
    return new CountryProfile(
        id, version, organizationId, corridor, next, ratings, usableUntil, recorded, outbox);
  }

  public boolean usable(LocalDate today) {
    return !today.isAfter(usableUntil);
  }

  private static Event event(String id, String organizationId, Corridor corridor, Instant now) {
    Map<String, String> data = new HashMap<>(Map.of(COUNTRY, corridor.destination()));
    String origin = corridor.origin();
    if (origin != null) {
      data.put(FROM_COUNTRY, origin);
    }
    return Event.of(RECORDED, id, null, organizationId, now, data);
  }
}
