package org.passage.cases.casefile;

/** Whether she counts as a trafficked person, by the latest screening, decision or appeal. */
public enum Outcome {
  /** The screening shows act, means and purpose, or an appeal was won. */
  PRESUMED_TRAFFICKED,
  /** Somebody who may decide it found that she is. */
  IDENTIFIED_TRAFFICKED,
  /** Somebody who may decide it found that she is not. */
  NOT_TRAFFICKED,
  /** The screening does not show it; it may be repeated. */
  NOT_ESTABLISHED;

  /** Whether she is assisted as a trafficked person. */
  public boolean entitles() {
    return switch (this) {
      case PRESUMED_TRAFFICKED, IDENTIFIED_TRAFFICKED -> true;
      case NOT_TRAFFICKED, NOT_ESTABLISHED -> false;
    };
  }

  /** What a later screening makes of it: it opens a door again, and never closes one. */
  Outcome afterScreening(Outcome found) {
    return switch (this) {
      case IDENTIFIED_TRAFFICKED -> this;
      case NOT_TRAFFICKED -> found.entitles() ? found : this;
      case PRESUMED_TRAFFICKED, NOT_ESTABLISHED -> found;
    };
  }

  /** What is left of it when an appeal against it is won. */
  Outcome overturned() {
    return switch (this) {
      case NOT_TRAFFICKED, NOT_ESTABLISHED -> PRESUMED_TRAFFICKED;
      case PRESUMED_TRAFFICKED, IDENTIFIED_TRAFFICKED -> NOT_TRAFFICKED;
    };
  }
}
