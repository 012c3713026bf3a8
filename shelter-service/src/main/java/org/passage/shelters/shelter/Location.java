package org.passage.shelters.shelter;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * About where something is, in tenths of a degree north and east: within some ten kilometres, so
 * that no distance that is answered leads to a house.
 */
public record Location(double latitude, double longitude) {
  private static final double EARTH_RADIUS_KM = 6_371;

  public Location {
    latitude = rounded(latitude);
    longitude = rounded(longitude);
  }

  /** Along a great circle. */
  public double kilometresTo(Location other) {
    double north = Math.toRadians(other.latitude - latitude);
    double east = Math.toRadians(other.longitude - longitude);
    double chord =
        haversine(north)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * haversine(east);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }

  private static double haversine(double angle) {
    double half = Math.sin(angle / 2);
    return half * half;
  }

  private static double rounded(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
  }

  @Override
  public String toString() {
    return "Location[withheld]";
  }
}
