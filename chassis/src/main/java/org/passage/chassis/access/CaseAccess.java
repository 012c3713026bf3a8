package org.passage.chassis.access;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;

/**
 * The policy: whether the caller may do the operation at hand on a case. That the role permits the
 * operation was decided at the door, which fields are seen is decided where the answer is written;
 * here it is the organization, the share with her consent, and the care team or the supervised
 * office. Whoever is refused does not learn whether there is such a case.
 */
public final class CaseAccess {
  private final CaseDirectory cases;

  CaseAccess(CaseDirectory cases) {
    this.cases = cases;
  }

  /**
   * Makes sure that the caller may work on a case.
   *
   * @throws NotFound when it may not, or there is no such case
   * @throws ProcessingRestricted or {@link CaseMerged} when the operation waits while that stands
   * @throws org.passage.chassis.problem.Unavailable when her consent cannot be asked now
   */
  public Basis required(String caseId) {
    return goingOn(caseId, basis(caseId).orElseThrow(NotFound::new));
  }

  /**
   * The same, for one who has read the case already.
   *
   * @param facts null when there is no such case
   */
  public Basis required(String caseId, @Nullable CaseFacts facts) {
    return required(caseId, facts, operation().purposes());
  }

  /** The same, for purposes of a share that another service names. */
  public Basis required(String caseId, @Nullable CaseFacts facts, Set<String> purposes) {
    return goingOn(caseId, basis(caseId, facts, purposes).orElseThrow(NotFound::new));
  }

  /**
   * Makes sure that the caller may work on a record that an organization made in a case: whoever
   * may work on the case, and in that organization its care team and supervisors also after the
   * share has ended, so that what was begun can be ended well.
   *
   * @throws NotFound when it may not
   */
  public Basis requiredOf(String caseId, String organizationId) {
    Caller caller = Caller.current();
    if (!caller.organizationId().equals(organizationId)) {
      Trail.refused(caseId);
      throw new NotFound();
    }
    return cases
        .find(caseId)
        .flatMap(facts -> facts.ofRecord(caller))
        .map(it -> goingOn(caseId, permitted(caseId, it)))
        .orElseGet(() -> required(caseId));
  }

  /**
   * Whether a list may show the caller a record that its own organization made in a case. What is
   * not known here yet is asked; else a moment may pass until a change shows in lists.
   */
  public boolean listed(String caseId) {
    return listed(caseId, cases.find(caseId).orElse(null));
  }

  /**
   * The same, for one who has read the case already.
   *
   * @param facts null when it is not known here
   */
  public boolean listed(String caseId, @Nullable CaseFacts facts) {
    Optional<Basis> basis =
        facts == null
            ? cases.beyond(caseId, null, Caller.current(), operation().purposes())
            : facts.ofRecord(Caller.current());
    basis.ifPresentOrElse(it -> permitted(caseId, it), () -> Trail.unseen(caseId));
    return basis.isPresent();
  }

  /**
   * Whether the caller may also work on a further case, which a record of the case at hand names.
   * That it is not shown is no refusal.
   */
  public boolean sees(String caseId) {
    Caller caller = Caller.current();
    Optional<CaseFacts> facts = cases.find(caseId).filter(it -> !it.erased());
    Optional<Basis> basis =
        facts.flatMap(it ->
            it.own(caller).or(() -> cases.beyond(caseId, it, caller, operation().purposes())));
    basis.ifPresentOrElse(it -> permitted(caseId, it), () -> Trail.unseen(caseId));
    return basis.isPresent();
  }

  /** Says that the caller's organization is a party to the record at hand; the service knows. */
  public void party(String caseId) {
    goingOn(caseId, permitted(caseId, Basis.PARTY));
  }

  private Basis goingOn(String caseId, Basis basis) {
    cases.requireGoingOn(caseId, operation());
    return basis;
  }

  private Optional<Basis> basis(String caseId) {
    return basis(caseId, cases.find(caseId).orElse(null), operation().purposes());
  }

  private Optional<Basis> basis(String caseId, @Nullable CaseFacts facts, Set<String> purposes) {
    Caller caller = Caller.current();
    if (facts != null) {
      Trail.touched(caseId);
    }
    Optional<Basis> basis =
        facts != null && facts.erased()
            ? Optional.empty()
            : Optional.ofNullable(facts)
                .flatMap(it -> it.own(caller))
                .or(() -> cases.beyond(caseId, facts, caller, purposes));
    basis.ifPresentOrElse(it -> permitted(caseId, it), () -> Trail.refused(caseId));
    return basis;
  }

  private static Operation operation() {
    Operation operation = Operation.current();
    if (operation == null) {
      throw new IllegalStateException("Access is decided for an operation of the contract");
    }
    return operation;
  }

  static Basis permitted(String caseId, Basis basis) {
    Trail.permitted(caseId, basis);
    return basis;
  }
}
