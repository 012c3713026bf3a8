package org.passage.shelters.staff;

/** In what way something is to be seen to. */
public enum StaffWarningState {
  MISSING,
  /** It did not pass, or was revoked. */
  FAILED,
  EXPIRED,
  /** It ends soon. */
  EXPIRING
}
