package org.passage.shelters.standard;

/** How grave it is when something is not met; while a critical finding is open nobody new comes. */
public enum Severity {
  CRITICAL(5),
  MAJOR(3),
  MINOR(1);

  private final int points;

  Severity(int points) {
    this.points = points;
  }

  /** How much it counts in a score. */
  public int points() {
    return points;
  }
}
