package org.passage.referrals.itinerary;

/** How far an itinerary has got. */
public enum ItineraryState {
  /** Judged, one among others. */
  CHECKED,
  /** An agency is asked to meet her, and the receiving side has notice. */
  PROVISIONAL,
  /** An agency meets her. */
  CONFIRMED,
  CANCELLED;

  /** Others rely on it. */
  public boolean underway() {
    return this == PROVISIONAL || this == CONFIRMED;
  }
}
