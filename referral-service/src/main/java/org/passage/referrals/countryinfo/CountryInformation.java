package org.passage.referrals.countryinfo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.referrals.referral.Stamp;

/**
 * One version of what is known of a country on a topic. What it says never changes, since people
 * were told it.
 *
 * @param organizationId the organization that wrote it
 * @param number counts the versions of this country and topic, from 1
 * @param superseded a later version is there
 */
public record CountryInformation(
    @BsonId String id,
    long version,
    String organizationId,
    Subject subject,
    int number,
    Text text,
    LocalDate expiresOn,
    boolean superseded,
    Stamp written,
    List<Event> outbox)
    implements Aggregate {

  /** Of which country, and about what. */
  public record Subject(String country, CountryTopic topic) {}

  /**
   * What it says.
   *
   * @param language ISO 639-3
   * @param sourceDate of when the source is
   */
  public record Text(
      @Personal String language,
      @Personal String summary,
      @Personal String source,
      LocalDate sourceDate) {}

  /** The first version; a later one gets its number where it is added. */
  static CountryInformation of(
      String organizationId, Subject subject, Text text, LocalDate expiresOn, Stamp written) {
    String id = Ids.next("coi");
    return new CountryInformation(
        id,
        1,
        organizationId,
        subject,
        1,
        text,
        expiresOn,
        false,
        written,
        List.of(
            Event.of(
                "org.passage.referrals.country-information-written.v1",
                id,
                null,
                organizationId,
                written.at(),
                Map.of("country", subject.country(), "topic", Codes.written(subject.topic())))));
  }

  CountryInformation numbered(int next) {
    return new CountryInformation(
        id, version, organizationId, subject, next, text, expiresOn, superseded, written, outbox);
  }

  CountryInformation followed() {
    return superseded
        ? this
        : new CountryInformation(
            id,
            version + 1,
            organizationId,
            subject,
            number,
            text,
            expiresOn,
            true,
            written,
            outbox);
  }

  /** It should have been written anew. */
  boolean stale(LocalDate today) {
    return !superseded && today.isAfter(expiresOn);
  }
}
