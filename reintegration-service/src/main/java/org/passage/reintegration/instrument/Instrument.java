package org.passage.reintegration.instrument;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.reintegration.assessment.Domain;

/**
 * One version of an instrument; it never changes, since assessments rest on it.
 *
 * @param code the same for all versions
 * @param number the version, from 1
 * @param domains each once
 */
public record Instrument(
    @BsonId String id,
    long version,
    String organizationId,
    String code,
    int number,
    @Personal String title,
    @Personal List<Asked> domains,
    String recordedBy,
    Instant recordedAt,
    List<Event> outbox)
    implements Aggregate {

  /** What is asked about one domain. */
  public record Asked(Domain domain, List<String> questions) {}

  /** What an instrument is made of. */
  record Form(String code, String title, List<Asked> domains) {}

  static Instrument record(Caller by, Form form, int number, Instant now) {
    return new Instrument(
        Ids.next("ins"),
        1,
        by.organizationId(),
        form.code(),
        number,
        form.title(),
        form.domains(),
        by.subject(),
        now,
        List.of());
  }

  /** The domains about which it asks. */
  Set<Domain> asks() {
    Set<Domain> all = EnumSet.noneOf(Domain.class);
    domains.forEach(it -> all.add(it.domain()));
    return all;
  }
}
