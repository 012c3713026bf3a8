package org.passage.referrals.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.passage.chassis.places.Coordinates;

class SquaresTest {
  private final Random random = new Random(7);

  @Test
  void leaveNothingOutThatIsNear() {
    for (int i = 0; i < 20_000; i++) {
      Coordinates here = anywhere();
      int kilometres = 1 + random.nextInt(500);
      Coordinates there = about(here, kilometres);
      if (here.kilometresTo(there) <= kilometres) {
        assertThat(Squares.around(here, kilometres))
            .as("%s is within %s km of %s", there, kilometres, here)
            .contains(Squares.of(there));
      }
    }
  }

  @Test
  void goOnOverTheDateLine() {
    assertThat(Squares.around(new Coordinates(-17, 179.9), 50))
        .contains(Squares.of(new Coordinates(-17.1, -179.9)));
  }

  @Test
  void areFewWhereAPlaceIsNearTheEquator() {
    assertThat(Squares.around(new Coordinates(0.5, 30.5), 20)).hasSize(1);
    assertThat(Squares.around(new Coordinates(47.02, 28.83), 50)).hasSizeLessThan(10);
    assertThat(Squares.around(new Coordinates(47.02, 28.83), 500)).doesNotHaveDuplicates();
  }

  private Coordinates anywhere() {
    return new Coordinates(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
  }

  private Coordinates about(Coordinates here, int kilometres) {
    double most = kilometres / 111.0;
    double north = Math.clamp(here.latitude() + random.nextDouble(-most, most), -90, 90);
    double shrunk = Math.max(0.01, Math.cos(Math.toRadians(north)));
    double width = Math.min(180, most / shrunk);
    double east = here.longitude() + random.nextDouble(-width, width);
    double wrapped = east > 180 ? east - 360 : east < -180 ? east + 360 : east;
    return new Coordinates(north, wrapped);
  }
}
