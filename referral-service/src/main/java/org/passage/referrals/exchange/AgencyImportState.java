package org.passage.referrals.exchange;

/** How far an import is. */
public enum AgencyImportState {
  AWAITING_FILE,
  /** Each entry is looked at, and written where it is good. */
  AT_WORK,
  /** All entries were looked at. */
  COMPLETED,
  /** The file cannot be read, or not any further. */
  REFUSED
}
