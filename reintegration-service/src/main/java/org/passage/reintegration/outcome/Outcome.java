package org.passage.reintegration.outcome;

import java.time.Instant;
import java.time.ZoneOffset;
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
import org.passage.reintegration.plan.Ending;
import org.passage.reintegration.plan.Plan;

/**
 * What a plan came to at one time.
 *
 * @param year in which the plan ended, in UTC, or for one that goes on in which this was recorded
 * @param edition of the plan whose objectives are meant
 * @param assessmentId how the domains stood by then
 * @param recordedBy the subject of the person who recorded or corrected it last
 */
public record Outcome(
    @BsonId String id,
    long version,
    String organizationId,
    String planId,
    String caseId,
    OutcomeTime at,
    int year,
    int edition,
    @Personal Said said,
    @Nullable String assessmentId,
    String recordedBy,
    Instant recordedAt,
    List<Event> outbox)
    implements Aggregate {
  /** What is told of it begins so. */
  static final String EVENTS = "org.passage.reintegration.outcome-";

  static Outcome record(
      Plan plan, OutcomeTime at, Said said, @Nullable String assessmentId, By recorded) {
    String id = at.once() ? idOf(plan, at) : Ids.next("out");
    Ending ending = plan.course().ending();
    Instant counted = ending == null ? recorded.at() : ending.endedAt();
    return new Outcome(
        id,
        1,
        plan.organizationId(),
        plan.id(),
        plan.caseId(),
        at,
        counted.atZone(ZoneOffset.UTC).getYear(),
        plan.making().edition(),
        said,
        assessmentId,
        recorded.by().subject(),
        recorded.at(),
        List.of(
            Event.of(
                EVENTS + "recorded.v1",
                id,
                plan.caseId(),
                plan.organizationId(),
                recorded.at(),
                Map.of("planId", plan.id(), "at", Codes.written(at)))));
  }

  /** Who records it, and when. */
  record By(Caller by, Instant at) {}

  /** One for each of these times. */
  private static String idOf(Plan plan, OutcomeTime at) {
    return "out_" + plan.id().substring(plan.id().indexOf('_') + 1) + '-' + Codes.written(at);
  }

  /** Something in it was wrong. */
  Outcome correct(Said rightly, @Nullable String by, By corrected) {
    return new Outcome(
        id,
        version + 1,
        organizationId,
        planId,
        caseId,
        at,
        year,
        edition,
        rightly,
        by,
        corrected.by().subject(),
        corrected.at(),
        Event.append(
            outbox,
            Event.of(
                EVENTS + "corrected.v1",
                id,
                caseId,
                organizationId,
                corrected.at(),
                Map.of("planId", planId, "at", Codes.written(at)))));
  }
}
