package org.passage.referrals.agency;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * Somebody who can meet and assist her.
 *
 * @param organizationId the organization that listed it
 * @param platformId its own alias on this platform, if it has one
 */
public record Agency(
    @BsonId String id,
    long version,
    String organizationId,
    @Personal String name,
    String country,
    @Nullable String platformId,
    List<Qualification> qualifications,
    List<Event> outbox)
    implements Aggregate {

  static Agency list(
      String organizationId,
      String name,
      String country,
      @Nullable String platformId,
      List<Qualification> qualifications) {
    return new Agency(
        Ids.next("agn"), 1, organizationId, name, country, platformId, qualifications, List.of());
  }

  /** Whether it is qualified for something on a day. */
  public boolean qualified(QualificationCode code, LocalDate day) {
    return qualifications.stream().anyMatch(it -> it.holds(code, day));
  }
}
