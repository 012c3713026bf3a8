package org.passage.cases.imports;

/** How far an import is. */
public enum ImportState {
  /** Announced; its file has not come. */
  AWAITING_FILE,
  /** Each row is looked at; nothing is written. */
  CHECKING,
  /** The cases are opened. */
  WRITING,
  /** A dry run that came to its end; nothing was written. */
  CHECKED,
  /** All that should be written is. */
  COMPLETED,
  /** Something is wrong with the file; nothing was written. */
  REFUSED;

  /** Whether there is something left to do. */
  boolean isAtWork() {
    return this == CHECKING || this == WRITING;
  }

  boolean isOver() {
    return this == CHECKED || this == COMPLETED || this == REFUSED;
  }
}
