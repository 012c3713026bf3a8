package org.passage.chassis.places;

/**
 * A place on the earth.
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
  private static final double EARTH_RADIUS_KM = 6_371;

  /** Along a great circle. */
  public double kilometresTo(Coordinates other) {
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
}
