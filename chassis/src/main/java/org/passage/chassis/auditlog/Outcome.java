package org.passage.chassis.auditlog;

/** What came of it. */
public enum Outcome {
  PERMITTED,
  REFUSED,
  /** It was permitted, and then did not come about. */
  FAILED
}
