package org.passage.cases.approval;

import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.worklist.Stamp;
import org.passage.cases.worklist.Workers;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.SecondPersonNeeded;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * Something for which a supervisor is asked before it is done.
 *
 * @param organizationId the organization that owns the case
 * @param code of the case
 * @param decision null while it is pending, and when it was withdrawn
 */
public record Approval(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String code,
    Workers workers,
    ApprovalState state,
    Request request,
    Stamp requested,
    @Nullable Decision decision,
    List<Event> outbox)
    implements Aggregate {

  /**
   * What is asked for.
   *
   * @param subjectId the assessment or the plan, in whichever service
   */
  public record Request(ApprovalKind kind, @Nullable String subjectId, @Personal String reason) {}

  /** What a supervisor decided. */
  public record Decision(@Personal String reason, Stamp decided) {}

  static Approval request(Case of, Request request, Stamp by) {
    String id = Ids.next("apr");
    return new Approval(
        id,
        1,
        of.organizationId(),
        of.id(),
        of.code(),
        Workers.of(of),
        ApprovalState.PENDING,
        request,
        by,
        null,
        List.of(event("approval-requested", id, of.id(), of.organizationId(), by)));
  }

  /**
   * A supervisor decides.
   *
   * @throws SecondPersonNeeded when it is the one who asked
   * @throws ApprovalStepNotPossible when it is decided or withdrawn
   */
  Approval decided(ApprovalDecision what, Decision decided) {
    if (decided.decided().by().equals(requested.by())) {
      throw new SecondPersonNeeded("The one who asked for an approval cannot decide on it.");
    }
    return after(what.step(), decided, "approval-decided", decided.decided());
  }

  /**
   * Whoever works on the case takes the request back.
   *
   * @throws ApprovalStepNotPossible when it is decided or withdrawn
   */
  Approval withdrawn(Stamp by) {
    return after(ApprovalStep.WITHDRAW, null, "approval-withdrawn", by);
  }

  private Approval after(ApprovalStep step, @Nullable Decision decided, String what, Stamp by) {
    return new Approval(
        id,
        version + 1,
        organizationId,
        caseId,
        code,
        workers,
        state.after(step),
        request,
        requested,
        decided,
        Event.append(outbox, event(what, id, caseId, organizationId, by)));
  }

  private static Event event(
      String what, String id, String caseId, String organizationId, Stamp by) {
    return Event.of(
        "org.passage.cases." + what + ".v1", id, caseId, organizationId, by.at(), Map.of());
  }
}
