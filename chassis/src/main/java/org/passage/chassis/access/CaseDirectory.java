package org.passage.chassis.access;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.security.Caller;

/** Where the policy learns about a case: from the service that owns it, or from a copy. */
public interface CaseDirectory {
  /** What is known of a case here, possibly a moment old. */
  Optional<CaseFacts> find(String caseId);

  /**
   * Why a caller may work on a case whom the facts do not permit to: a share for one of these
   * purposes to which she consents at this moment, or an emergency.
   *
   * @param facts what was found of the case; null when there is none here
   * @throws org.passage.chassis.problem.Unavailable when that cannot be found out now
   */
  Optional<Basis> beyond(
      String caseId, @Nullable CaseFacts facts, Caller caller, Set<String> purposes);

  /**
   * Makes sure that an operation need not wait because its case is halted. Whoever owns the cases
   * finds that out where it reads them.
   *
   * @throws ProcessingRestricted or {@link CaseMerged} when it must
   */
  default void requireGoingOn(String caseId, Operation operation) {}
}
