package org.passage.shelters.waiting;

/** Where she sleeps now. */
public enum PresentPlace {
  NOWHERE(3),
  /** Those who harmed her can find her there. */
  NOT_SAFE(3),
  TEMPORARY(1),
  SAFE(0);

  private final int points;

  PresentPlace(int points) {
    this.points = points;
  }

  int points() {
    return points;
  }
}
