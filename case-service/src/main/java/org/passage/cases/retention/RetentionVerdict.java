package org.passage.cases.retention;

/** What a run says of a case. */
public enum RetentionVerdict {
  /** It would be erased, or will be. */
  DUE,
  KEPT,
  ERASED
}
