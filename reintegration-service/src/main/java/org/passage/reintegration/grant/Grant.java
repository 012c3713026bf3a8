package org.passage.reintegration.grant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.SecondPersonNeeded;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.reintegration.plan.AssistanceType;
import org.passage.reintegration.plan.Plan;

/**
 * Money for one purpose of a plan.
 *
 * @param requestedBy the subject of the person who asked for it, and so cannot approve it
 */
public record Grant(
    @BsonId String id,
    long version,
    String organizationId,
    String planId,
    String caseId,
    GrantState state,
    AssistanceType type,
    Money amount,
    @Personal String purpose,
    String requestedBy,
    Instant requestedAt,
    @Nullable Decision decision,
    @Nullable Payment payment,
    List<Event> outbox)
    implements Aggregate {

  /** What is asked for. */
  record Request(AssistanceType type, Money amount, String purpose) {}

  static Grant request(Plan plan, Request wanted, String by, Instant now) {
    return new Grant(
        Ids.next("grt"),
        1,
        plan.organizationId(),
        plan.id(),
        plan.caseId(),
        GrantState.REQUESTED,
        wanted.type(),
        wanted.amount(),
        wanted.purpose(),
        by,
        now,
        null,
        null,
        List.of());
  }

  /**
   * Another person says yes.
   *
   * @throws SecondPersonNeeded when it is the same one
   */
  Grant approve(String by, Instant now) {
    GrantState next = state.after(GrantStep.APPROVE);
    if (by.equals(requestedBy)) {
      throw new SecondPersonNeeded("The one who requested a grant cannot approve it.");
    }
    return with(next, new Decision(by, now, null), null, event("grant-approved", now));
  }

  Grant refuse(String by, String why, Instant now) {
    GrantState next = state.after(GrantStep.REFUSE);
    return with(next, new Decision(by, now, why), null, event("grant-refused", now));
  }

  Grant pay(Payment paid, Instant now) {
    GrantState next = state.after(GrantStep.PAY);
    return with(next, decision, paid, event("grant-paid", now));
  }

  private Grant with(
      GrantState next, @Nullable Decision decided, @Nullable Payment paid, Event happened) {
    return new Grant(
        id,
        version + 1,
        organizationId,
        planId,
        caseId,
        next,
        type,
        amount,
        purpose,
        requestedBy,
        requestedAt,
        decided,
        paid,
        Event.append(outbox, happened));
  }

  /** Without the amount: what somebody gets is nobody's business outside. */
  private Event event(String what, Instant now) {
    return Event.of(
        "org.passage.reintegration." + what + ".v1",
        id,
        caseId,
        organizationId,
        now,
        Map.of("planId", planId, "type", Codes.written(type)));
  }
}
