package org.passage.cases.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.risk.Standing.Approval;
import org.passage.cases.worklist.Workers;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * How endangered she is, with every reason (procedure row G, the individual part). Its events tell
 * that there is one, and nothing of what it says.
 *
 * @param organizationId the organization that owns the case
 */
public record RiskAssessment(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    Workers workers,
    @Personal Inputs inputs,
    Finding finding,
    Origin origin,
    Standing standing,
    List<Event> outbox)
    implements Aggregate {

  /**
   * What follows from the inputs.
   *
   * @param reviewDue the day by which it is done again
   */
  public record Finding(
      @Personal RiskLevel level, @Personal List<RiskReason> reasons, LocalDate reviewDue) {
    static Finding of(Inputs inputs, ReviewAfter after, Instant now) {
      RiskLevel level = inputs.level();
      return new Finding(level, inputs.reasons(), after.due(level, now));
    }
  }

  /**
   * How it came to be.
   *
   * @param by who made it; null where it was proposed because an input changed
   * @param change which one that was
   * @param basedOnId the assessment whose other inputs it took over
   */
  public record Origin(
      Instant at, @Nullable String by, @Nullable InputChange change, @Nullable String basedOnId) {
    static Origin person(String by, Instant now) {
      return new Origin(now, by, null, null);
    }
  }

  /** Made by a person; from high up it waits for a supervisor. */
  static RiskAssessment of(Case of, Inputs inputs, Finding finding, Origin origin) {
    return made(
        Ids.next("rsk"),
        of,
        inputs,
        finding,
        origin,
        finding.level().needsApproval() ? Standing.PROPOSED : Standing.IN_FORCE,
        "risk-assessed");
  }

  /** The same as an earlier one but for an input that changed; a person must approve it. */
  static RiskAssessment proposed(
      String id, Case of, Inputs inputs, Finding finding, Origin origin) {
    return made(id, of, inputs, finding, origin, Standing.PROPOSED, "risk-proposed");
  }

  private static RiskAssessment made(
      String id,
      Case of,
      Inputs inputs,
      Finding finding,
      Origin origin,
      Standing standing,
      String what) {
    return new RiskAssessment(
        id,
        1,
        of.organizationId(),
        of.id(),
        Workers.of(of),
        inputs,
        finding,
        origin,
        standing,
        List.of(event(what, id, of.id(), of.organizationId(), origin.at())));
  }

  /**
   * A supervisor agrees.
   *
   * @throws OwnAssessment when it is the supervisor's own
   * @throws NotAwaitingApproval when there is nothing to approve any more
   */
  RiskAssessment approved(Approval by) {
    if (by.by().equals(origin.by())) {
      throw new OwnAssessment();
    }
    return new RiskAssessment(
        id,
        version + 1,
        organizationId,
        caseId,
        workers,
        inputs,
        finding,
        origin,
        standing.approved(by),
        Event.append(outbox, event("risk-approved", id, caseId, organizationId, by.at())));
  }

  boolean inForce() {
    return standing.state() == RiskState.IN_FORCE;
  }

  private static Event event(
      String what, String id, String caseId, String organizationId, Instant now) {
    return Event.of("org.passage.cases." + what + ".v1", id, caseId, organizationId, now, Map.of());
  }
}
