package org.passage.reintegration.cohort;

/**
 * What was observed, and between what the true value lies, 95 times in a hundred.
 *
 * @param low not more than the value
 * @param high not less
 */
public record Estimate(double value, double low, double high) {
  Estimate times(double factor) {
    return new Estimate(value * factor, low * factor, high * factor);
  }

  /** For a difference: whether it is hardly chance. */
  public boolean isMoreThanChance() {
    return low > 0 || high < 0;
  }
}
