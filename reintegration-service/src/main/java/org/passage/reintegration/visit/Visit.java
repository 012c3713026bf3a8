package org.passage.reintegration.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.SecondPersonNeeded;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.reintegration.plan.Plan;

/**
 * One monitoring visit; it is never changed, only the alarm that it raised is answered, and what it
 * leads to is done or dropped.
 *
 * @param alarm of signs that she may be exploited again; null where there were none
 * @param leadsTo what is to be done upon it
 * @param followOns the same with what became of it
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
    @Nullable Alarm alarm,
    @Personal List<VisitLead> leadsTo,
    FollowOns followOns,
    String recordedBy,
    Instant recordedAt,
    List<Event> outbox)
    implements Aggregate {
  public Visit {
    leadsTo = leadsTo == null ? List.of() : leadsTo;
    followOns = followOns == null ? FollowOns.opened(leadsTo) : followOns;
  }

  /** What was seen and said. */
  record Report(
      LocalDate visitedOn,
      VisitKind how,
      List<Observation> findings,
      int ownRating,
      @Nullable String note,
      List<RetraffickingSign> signs,
      List<VisitLead> leadsTo) {}

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
        report.signs().isEmpty() ? null : Alarm.raised(report.signs()),
        report.leadsTo(),
        FollowOns.opened(report.leadsTo()),
        by.subject(),
        now,
        told(id, plan, report, now));
  }

  /** Another person says what was done about the signs. */
  Visit answer(Alarm.Reply reply) {
    if (alarm == null || alarm.state() != AlarmState.OPEN) {
      throw new NoOpenAlarm();
    }
    if (reply.repliedBy().equals(recordedBy)) {
      throw new SecondPersonNeeded("Whoever saw the signs does not answer the alarm alone.");
    }
    return with(
        alarm.answered(reply),
        followOns,
        changed(
            "retrafficking-alarm-answered",
            Map.of("outcome", Codes.written(reply.outcome())),
            reply.at()));
  }

  /**
   * Something that it leads to was done or dropped.
   *
   * @throws NoOpenFollowOn when that is not open
   */
  Visit settle(VisitLead what, FollowOnState as, FollowOn.Settled how) {
    return with(
        alarm,
        followOns.settled(what, as, how),
        changed(
            "follow-on-settled",
            Map.of("what", Codes.written(what), "outcome", Codes.written(as)),
            how.at()));
  }

  private Event changed(String what, Map<String, String> codes, Instant at) {
    Map<String, String> all = new HashMap<>(codes);
    all.put("planId", planId);
    return Event.of(type(what), id, caseId, organizationId, at, all);
  }

  private Visit with(@Nullable Alarm now, FollowOns then, Event happened) {
    return new Visit(
        id,
        version + 1,
        organizationId,
        planId,
        caseId,
        visitedOn,
        how,
        findings,
        ownRating,
        note,
        now,
        leadsTo,
        then,
        recordedBy,
        recordedAt,
        Event.append(outbox, happened));
  }

  private static List<Event> told(String id, Plan plan, Report report, Instant now) {
    Map<String, String> codes = new HashMap<>();
    codes.put("planId", plan.id());
    codes.put("how", Codes.written(report.how()));
    if (!report.leadsTo().isEmpty()) {
      codes.put(
          "leadsTo", String.join(",", report.leadsTo().stream().map(Codes::written).toList()));
    }
    List<Event> all = List.of(event(plan, "visit-recorded", id, codes, now));
    return report.signs().isEmpty()
        ? all
        : Event.append(
            all, event(plan, "retrafficking-alarm-raised", id, Map.of("planId", plan.id()), now));
  }

  private static Event event(
      Plan plan, String what, String visitId, Map<String, String> codes, Instant now) {
    return Event.of(type(what), visitId, plan.caseId(), plan.organizationId(), now, codes);
  }

  private static String type(String what) {
    return "org.passage.reintegration." + what + ".v1";
  }
}
