package org.passage.shelters.journal;

/** The shifts of a day. */
public enum ShiftKind {
  EARLY,
  LATE,
  /** Of the day on which it begins, though it ends on the next. */
  NIGHT
}
