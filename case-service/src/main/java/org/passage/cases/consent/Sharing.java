package org.passage.cases.consent;

import org.jspecify.annotations.Nullable;

/** Knows with whom a case is shared. */
public interface Sharing {
  /**
   * Whether a case is shared with an organization at this moment: a share that holds, resting on
   * her consent.
   *
   * @param purpose what the share must be for, as the contract writes it; any when null
   */
  boolean holds(String caseId, String organizationId, @Nullable String purpose);
}
