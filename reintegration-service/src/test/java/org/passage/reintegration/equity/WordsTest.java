package org.passage.reintegration.equity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.reintegration.cohort.Estimate;
import org.passage.reintegration.cohort.GroupFigure;

class WordsTest {
  @Test
  void sayWhetherChanceExplainsADifference() {
    assertThat(words(EquityMeasure.APPROVED, new Estimate(81, 72, 87), new Estimate(21, 8, 33)))
        .isEqualTo(
            "Of a hundred grants asked for by this group 81 were approved (72 to 87), "
                + "21.0 more than of the others; chance hardly explains that.");
    assertThat(words(EquityMeasure.WAITING_TIME, new Estimate(5, 3, 7), new Estimate(-1, -4, 2)))
        .endsWith("1.0 days less than others; that may be chance.");
  }

  @Test
  void sayThatAllAreAlike() {
    assertThat(words(EquityMeasure.WAITING_TIME, new Estimate(3, 3, 3), new Estimate(0, 0, 0)))
        .endsWith("as much as the others.");
  }

  private static String words(EquityMeasure measure, Estimate value, Estimate above) {
    return Words.of(measure, new GroupFigure("MD", 100, value, above));
  }
}
