package org.passage.shelters.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passage.shelters.occupancy.StayLengths.Part;
import org.passage.shelters.placement.PlacementHistory.Presence;

class StayLengthsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 27);

  @Test
  void halfAreAsLongAsTheMedianOrShorterAndNineOfTenAsTheNinthDecile() {
    StayLengths ten = StayLengths.of(IntStream.rangeClosed(1, 10).boxed().toList().reversed(), 0);
    assertThat(ten.median()).isEqualTo(5);
    assertThat(ten.ninthDecile()).isEqualTo(9);
    StayLengths one = StayLengths.of(List.of(40), 0);
    assertThat(one.median()).isEqualTo(40);
    assertThat(one.ninthDecile()).isEqualTo(40);
  }

  @Test
  void eachStayIsInOnePartOfTheSpread() {
    List<Integer> nights = List.of(0, 2, 3, 7, 8, 30, 31, 90, 91, 180, 181, 5_000);
    assertThat(StayLengths.of(nights, 0).spread())
        .extracting(Part::stays)
        .containsExactly(2, 2, 2, 2, 2, 2);
  }

  @Test
  void aNightIsTheDayOnWhichItBegan() {
    // The clocks go forward on the 29th.
    Presence stay = new Presence(FIRST, FIRST.plusDays(3));
    assertThat(stay.nights(FIRST.plusDays(20))).isEqualTo(3);
    assertThat(stay.on(FIRST.minusDays(1))).isFalse();
    assertThat(stay.on(FIRST)).isTrue();
    assertThat(stay.on(FIRST.plusDays(2))).isTrue();
    assertThat(stay.on(FIRST.plusDays(3))).isFalse();
    assertThat(new Presence(FIRST, null).on(FIRST.plusDays(900))).isTrue();
  }
}
