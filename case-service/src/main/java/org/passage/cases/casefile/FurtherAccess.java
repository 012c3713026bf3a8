package org.passage.cases.casefile;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.Basis;
import org.passage.chassis.access.CaseFacts;
import org.passage.chassis.security.Caller;

/** A reason to work on a case beside the care team and the supervised office. */
public interface FurtherAccess {
  /**
   * The reason that a caller has at this moment. It takes as long for a case that does not exist.
   *
   * @param facts null when there is no such case
   */
  Optional<Basis> basis(
      String caseId, @Nullable CaseFacts facts, Caller caller, Set<String> purposes);
}
