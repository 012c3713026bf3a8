package org.passage.referrals.profile;

import java.util.ArrayList;
import java.util.List;
import org.passage.chassis.places.Coordinates;

/** The earth in squares of a degree, numbered, so that an index finds what is near. */
public final class Squares {
  private static final double KM_PER_DEGREE = 111;
  private static final int EASTWARD = 360;
  private static final int POLE = 90;

  private Squares() {}

  static int of(Coordinates it) {
    return number((int) Math.floor(it.latitude()), (int) Math.floor(it.longitude()));
  }

  /** All in which something can be that is within so many kilometres, and perhaps some more. */
  public static List<Integer> around(Coordinates it, int kilometres) {
    double north = kilometres / KM_PER_DEGREE;
    int south = (int) Math.max(-POLE, Math.floor(it.latitude() - north));
    int last = (int) Math.min(POLE, Math.floor(it.latitude() + north));
    // A circle of latitude is shortest where it is farthest from the equator.
    double farthest = Math.min(POLE, Math.abs(it.latitude()) + north);
    double kmPerDegree = KM_PER_DEGREE * Math.cos(Math.toRadians(farthest));
    double east =
        kmPerDegree * EASTWARD / 2 <= kilometres ? EASTWARD / 2.0 : kilometres / kmPerDegree;
    int first = (int) Math.floor(it.longitude() - east);
    int width = Math.min(EASTWARD - 1, (int) Math.floor(it.longitude() + east) - first);
    List<Integer> squares = new ArrayList<>();
    for (int latitude = south; latitude <= last; latitude++) {
      for (int step = 0; step <= width; step++) {
        squares.add(number(latitude, first + step));
      }
    }
    return squares;
  }

  private static int number(int latitude, int longitude) {
    return (latitude + POLE) * EASTWARD + Math.floorMod(longitude + EASTWARD / 2, EASTWARD);
  }
}
