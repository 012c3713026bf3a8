package org.passage.shelters.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LocationTest {
  @Test
  void knowsTheWayFromMilanToRome() {
    assertThat(new Location(45.4642, 9.19).kilometresTo(new Location(41.9028, 12.4964)))
        .isCloseTo(477, within(12.0));
  }

  @Test
  void crossesTheLineWhereTheDayChanges() {
    assertThat(new Location(0, 179.9).kilometresTo(new Location(0, -179.9)))
        .isCloseTo(22.2, within(0.1));
  }

  @Test
  void isNeverKeptMoreExactlyThanToATenth() {
    assertThat(new Location(54.687157, 25.279652)).isEqualTo(new Location(54.7, 25.3));
  }
}
