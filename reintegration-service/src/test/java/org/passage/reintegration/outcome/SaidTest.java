package org.passage.reintegration.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passage.reintegration.assessment.Domain;
import org.passage.reintegration.plan.AssistanceType;

class SaidTest {
  @Test
  void allAsExpectedIsFifty() {
    assertThat(said(0).attainment()).isEqualTo(50);
    assertThat(said(0, 0, 0).attainment()).isEqualTo(50);
    assertThat(said(-1, 1).reached()).isTrue();
  }

  @Test
  void oneGoalMovesTenForALevel() {
    assertThat(said(1).attainment()).isEqualTo(60);
    assertThat(said(-2).attainment()).isEqualTo(30);
    assertThat(said(-1).reached()).isFalse();
  }

  @Test
  void goalsOfOnePersonHangTogether() {
    assertThat(said(1, 1).attainment()).isEqualTo(62.40, within(0.01));
    assertThat(said(2, 1, -1).attainment()).isEqualTo(59.13, within(0.01));
  }

  private static Said said(int... levels) {
    return new Said(
        IntStream.range(0, levels.length)
            .mapToObj(it ->
                new Attained(it + 1, Domain.HOUSING, AssistanceType.HOUSING, levels[it], null))
            .toList(),
        3,
        null,
        null);
  }
}
