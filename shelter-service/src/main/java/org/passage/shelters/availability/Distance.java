package org.passage.shelters.availability;

import static org.passage.shelters.availability.SuitabilityRule.DANGER_WITHIN_REACH;
import static org.passage.shelters.availability.SuitabilityRule.DISTANCE_UNKNOWN;
import static org.passage.shelters.availability.SuitabilityRule.FAR_FROM_DANGER;
import static org.passage.shelters.availability.SuitabilityRule.NEAR_DANGER;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.shelters.cases.Safety;
import org.passage.shelters.shelter.Address;
import org.passage.shelters.shelter.Location;

/**
 * How far a shelter is from the nearest place where those who harmed her are known to be.
 *
 * @param kilometres rounded up to the next band, since whoever is told distances from many places
 *     could find the house; null when it is not known
 */
record Distance(@Nullable Integer kilometres, boolean certain) {
  static final int BAND = 25;

  private static final int REACH = 100;

  static Distance of(Address address, Safety safety) {
    Location here = address.location();
    if (here == null || safety.dangers().isEmpty()) {
      return new Distance(null, false);
    }
    double nearest = safety.dangers().stream().mapToDouble(here::kilometresTo).min().orElseThrow();
    int band = Math.max(1, (int) Math.ceil(nearest / BAND)) * BAND;
    return new Distance(band, safety.dangersKnown());
  }

  /** What is not known is said, and counts for nothing. */
  List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    if (kilometres != null) {
      reasons.add(new Reason(rule(kilometres), String.valueOf(kilometres)));
    }
    if (!certain) {
      reasons.add(Reason.of(DISTANCE_UNKNOWN));
    }
    return reasons;
  }

  private static SuitabilityRule rule(int band) {
    if (band <= BAND) {
      return NEAR_DANGER;
    }
    return band <= REACH ? DANGER_WITHIN_REACH : FAR_FROM_DANGER;
  }
}
