package org.passage.cases.retention;

/** How far a run is. */
public enum RetentionRunState {
  JUDGING,
  /** A dry run has judged all cases. */
  JUDGED,
  /** All cases are judged; none is erased before a second person wants that. */
  AWAITING_CONFIRMATION,
  ERASING,
  COMPLETED,
  CANCELLED;

  boolean isOver() {
    return switch (this) {
      case JUDGING, AWAITING_CONFIRMATION, ERASING -> false;
      case JUDGED, COMPLETED, CANCELLED -> true;
    };
  }
}
