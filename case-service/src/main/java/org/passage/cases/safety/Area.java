package org.passage.cases.safety;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.passage.cases.casefile.Place.Position;

/** Where something is, to a tenth of a degree: about ten kilometres, so that it names no house. */
record Area(double latitude, double longitude) {
  static Area around(Position position) {
    return new Area(rounded(position.latitude()), rounded(position.longitude()));
  }

  private static double rounded(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
  }
}
