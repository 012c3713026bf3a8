package org.passage.reintegration.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of how a plan came out.
 *
 * @param ownRating hers of her situation, from 1 to 5
 * @param ownWords how she says it herself
 * @param change of the mean score of the domains at which the first assessment and this one looked;
 *     null where there are none
 */
public record Said(
    List<Attained> goals, int ownRating, @Nullable String ownWords, @Nullable Double change) {
  /** How much the attainments of one person's goals are taken to hang together. */
  private static final double TOGETHER = 0.3;

  private static final double EXPECTED = 50;
  private static final double SPREAD = 10;

  /**
   * All goals in one figure, the T-score of Kiresuk and Sherman with equal weights: 50 where all
   * came out as expected, and 10 for a standard deviation.
   */
  double attainment() {
    int all = goals.size();
    double spread = Math.sqrt((1 - TOGETHER) * all + TOGETHER * all * all);
    return EXPECTED + SPREAD * goals.stream().mapToInt(Attained::level).sum() / spread;
  }

  /** Whether her goals came out as expected or better, one with the other. */
  boolean reached() {
    return attainment() >= EXPECTED;
  }
}
