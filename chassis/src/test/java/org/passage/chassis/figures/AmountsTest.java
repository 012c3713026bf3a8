package org.passage.chassis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AmountsTest {
  @Test
  void halfAndNineInTenDoNotExceedTheirPercentiles() {
    Amounts days = new Amounts();
    IntStream.rangeClosed(1, 10).forEach(days::add);
    assertThat(days.percentile(50)).isEqualTo(5);
    assertThat(days.percentile(90)).isEqualTo(9);
    assertThat(days.count()).isEqualTo(10);
    assertThat(days.sum()).isEqualTo(55);
  }

  @Test
  void twoGroupsTogetherAreCountedAsOne() {
    Amounts one = new Amounts();
    one.add(3);
    Amounts other = new Amounts();
    other.add(3);
    other.add(40);
    one.add(other);
    assertThat(one.count()).isEqualTo(3);
    assertThat(one.percentile(50)).isEqualTo(3);
    assertThat(one.percentile(90)).isEqualTo(40);
  }
}
