package org.passage.cases.retention;

/** Why a closed case is not erased by a run. */
public enum KeptBecause {
  NOT_DUE_YET,
  LEGAL_HOLD,
  /** To erase is to process, too: not while that is restricted (GDPR, articles 4.2 and 18.2). */
  RESTRICTED,
  APPEAL_PENDING,
  /** She waits for an answer to what she asked to be corrected. */
  CORRECTION_PENDING,
  /** It was merged into another case, or others into it: a supervisor decides on all of them. */
  MERGED,
  REOPENED,
  /** Another office or organization answers for it by now. */
  TRANSFERRED
}
