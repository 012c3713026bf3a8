package org.passage.referrals.itinerary;

import java.time.Duration;

/** A change from one leg into the next. */
record Transit(Leg arriving, Leg leaving) {
  Place place() {
    return arriving.to().place();
  }

  Duration waiting() {
    return Duration.between(arriving.to().instant(), leaving.from().instant());
  }

  boolean overnight() {
    return arriving.overnightAt() != null;
  }

  /** She changes planes and stays at the airport. */
  boolean airside() {
    return arriving.mode() == TravelMode.AIR && leaving.mode() == TravelMode.AIR && !overnight();
  }
}
