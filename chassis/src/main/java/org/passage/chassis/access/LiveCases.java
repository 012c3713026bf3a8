package org.passage.chassis.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;

/** Asks the service that owns the cases, each time anew, for what must be fresh. */
public final class LiveCases implements CaseDirectory {
  private final CaseQuestions questions;
  private final CaseCopies copies;

  LiveCases(CaseQuestions questions, CaseCopies copies) {
    this.questions = questions;
    this.copies = copies;
  }

  /**
   * The caller's access at this moment, for the operation at hand.
   *
   * @throws NotFound when there is none, or no such case
   * @throws org.passage.chassis.problem.Unavailable when that cannot be asked now
   */
  public LiveAccess required(String caseId) {
    Operation operation = Operation.current();
    Set<String> purposes = operation == null ? Set.of() : operation.purposes();
    try {
      LiveAccess access = ask(caseId, purposes);
      CaseAccess.permitted(caseId, access.basis());
      if (operation != null) {
        requireGoingOn(caseId, operation);
      }
      return access;
    } catch (NotFound refused) {
      Trail.refused(caseId);
      throw refused;
    }
  }

  /**
   * Whether a share of the case with the caller's organization, for the operation at hand, rests
   * since her data are restricted: it has not ended, and nothing is told by it either. For what
   * protects her and must go on meanwhile.
   */
  public boolean rests(String caseId) {
    Operation operation = Operation.current();
    return operation != null
        && !operation.waitsWhile(Halt.RESTRICTED)
        && copies.halts(caseId).contains(Halt.RESTRICTED)
        && copies.shared(caseId, Caller.current().organizationId(), operation.purposes());
  }

  @Override
  public Optional<CaseFacts> find(String caseId) {
    return copies.find(caseId).map(CaseCopy::facts);
  }

  @Override
  public Optional<Basis> beyond(
      String caseId, @Nullable CaseFacts facts, Caller caller, Set<String> purposes) {
    try {
      return Optional.of(ask(caseId, purposes).basis());
    } catch (NotFound refused) {
      return Optional.empty();
    }
  }

  @Override
  public void requireGoingOn(String caseId, Operation operation) {
    if (!operation.waits()) {
      return;
    }
    for (Halt halt : copies.halts(caseId)) {
      if (operation.waitsWhile(halt)) {
        throw switch (halt) {
          case RESTRICTED -> new ProcessingRestricted();
          case MERGED -> new CaseMerged();
        };
      }
    }
  }

  private LiveAccess ask(String caseId, Set<String> purposes) {
    LiveAccess access =
        ServiceClients.ask(
            "Access to the case", () -> questions.access(caseId, List.copyOf(purposes)));
    if (access.basis() == Basis.SHARE && purposes.isEmpty()) {
      throw new NotFound();
    }
    return access;
  }
}
