package org.passage.referrals.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.places.Coordinates;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.profile.Squares;

/** A place, and how near to it. */
record Near(Coordinates point, int kilometres) {
  private static final int NORTHMOST = 90;
  private static final int EASTMOST = 180;

  /** By the contract's pattern it is two numbers of degrees; null when it is not said. */
  static @Nullable Near read(@Nullable String said, int kilometres) {
    if (said == null) {
      return null;
    }
    String[] degrees = said.split(";", 2);
    Coordinates point =
        new Coordinates(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
    if (Math.abs(point.latitude()) > NORTHMOST || Math.abs(point.longitude()) > EASTMOST) {
      throw InvalidInput.at("?near", "must lie on the earth");
    }
    return new Near(point, kilometres);
  }

  List<Integer> squares() {
    return Squares.around(point, kilometres);
  }
}
