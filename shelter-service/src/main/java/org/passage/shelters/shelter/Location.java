package org.passage.shelters.shelter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.passage.chassis.places.Coordinates;

/**
 * About where something is, in tenths of a degree north and east: within some ten kilometres, so
 * that no distance that is answered leads to a house.
 */
public record Location(double latitude, double longitude) {
  public Location {
    latitude = rounded(latitude);
    longitude = rounded(longitude);
  }

  /** Along a great circle. */
  public double kilometresTo(Location other) {
    return coordinates().kilometresTo(other.coordinates());
  }

  private Coordinates coordinates() {
    return new Coordinates(latitude, longitude);
  }

  private static double rounded(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
  }

  @Override
  public String toString() {
    return "Location[withheld]";
  }
}
