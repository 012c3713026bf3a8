package org.passage.cases.consent;

import java.util.Set;

/** Knows with whom a case is shared. */
public interface Sharing {
  /**
   * Whether a case is shared with an organization at this moment: a share that holds, resting on
   * her consent.
   *
   * @param purposes what the share must be for, one of these; any when there are none
   */
  boolean holds(String caseId, String organizationId, Set<SharePurpose> purposes);
}
