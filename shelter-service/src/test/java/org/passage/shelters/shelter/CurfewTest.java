package org.passage.shelters.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurfewTest {
  @ParameterizedTest
  @CsvSource({
    "22:00, 06:00, 21:59, false",
    "22:00, 06:00, 22:00, true",
    "22:00, 06:00, 00:00, true",
    "22:00, 06:00, 05:59, true",
    "22:00, 06:00, 06:00, false",
    "00:00, 05:00, 23:59, false",
    "00:00, 05:00, 00:00, true",
    "13:00, 14:00, 13:30, true",
    "13:00, 14:00, 14:00, false"
  })
  void theDoorIsClosedAlsoOverMidnight(String from, String until, LocalTime time, boolean closed) {
    assertThat(Curfew.of(from, until).isClosedAt(time)).isEqualTo(closed);
  }
}
