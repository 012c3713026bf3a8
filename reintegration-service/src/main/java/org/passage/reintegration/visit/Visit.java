package org.passage.reintegration.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.reintegration.plan.Plan;

/**
 * One monitoring visit; it is never changed.
 *
 * @param ownRating how she rates her situation herself, from 1 to 5
 */
public record Visit(
    @BsonId String id,
    long version,
    String organizationId,
    String planId,
    String caseId,
    LocalDate visitedOn,
    VisitKind how,
    @Personal List<Observation> findings,
    @Personal int ownRating,
    @Personal @Nullable String note,
    String recordedBy,
    Instant recordedAt,
    List<Event> outbox)
    implements Aggregate {

  /** What was seen and said. */
  record Report(
      LocalDate visitedOn,
      VisitKind how,
      List<Observation> findings,
      int ownRating,
      @Nullable String note) {}

  static Visit record(Plan plan, Report report, Caller by, Instant now) {
    String id = Ids.next("vis");
    return new Visit(
        id,
        1,
        plan.organizationId(),
        plan.id(),
        plan.caseId(),
        report.visitedOn(),
        report.how(),
        report.findings(),
        report.ownRating(),
        report.note(),
        by.subject(),
        now,
        List.of(
            Event.of(
                "org.passage.reintegration.visit-recorded.v1",
                id,
                plan.caseId(),
                plan.organizationId(),
                now,
                Map.of("planId", plan.id(), "how", Codes.written(report.how())))));
  }
}
