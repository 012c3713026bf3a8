package org.passage.reintegration.cohort;

import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.apache.commons.statistics.interval.NormalConfidenceInterval;

/**
 * What was observed in a group: how often, and enough of it for its mean and how far it spreads.
 */
record Sample(long count, double sum, double squares) {
  static final Sample NONE = new Sample(0, 0, 0);

  /** One time in so many an interval does not hold the true value. */
  private static final double ERROR = 0.05;

  Sample plus(double value) {
    return new Sample(count + 1, sum + value, squares + value * value);
  }

  Sample plus(Sample more) {
    return new Sample(count + more.count, sum + more.sum, squares + more.squares);
  }

  Sample less(Sample part) {
    return new Sample(count - part.count, sum - part.sum, squares - part.squares);
  }

  double mean() {
    return sum / count;
  }

  private double variance() {
    return Math.max(0, (squares - sum * mean()) / (count - 1));
  }

  /** The mean, and between what it lies by Student's distribution; for two at least. */
  Estimate meanEstimate() {
    Interval around = NormalConfidenceInterval.MEAN.fromErrorRate(mean(), variance(), count, ERROR);
    return new Estimate(mean(), around.getLowerBound(), around.getUpperBound());
  }

  /** How much more it is than in another group, by Welch's way, which lets each spread its own. */
  Estimate meanAbove(Sample other) {
    double difference = mean() - other.mean();
    double mine = variance() / count;
    double its = other.variance() / other.count;
    if (mine + its == 0) {
      return new Estimate(difference, difference, difference);
    }
    double freedom =
        (mine + its) * (mine + its) / (mine * mine / (count - 1) + its * its / (other.count - 1));
    double reach =
        TDistribution.of(freedom).inverseSurvivalProbability(ERROR / 2) * Math.sqrt(mine + its);
    return new Estimate(difference, difference - reach, difference + reach);
  }

  /** The share of those that are one, where each is one or none, by Wilson's score. */
  Estimate shareEstimate() {
    Interval around =
        BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
            Math.toIntExact(count), Math.toIntExact(Math.round(sum)), ERROR);
    return new Estimate(mean(), around.getLowerBound(), around.getUpperBound());
  }

  /** How much larger the share is than another, by Newcombe's way of two Wilson intervals. */
  Estimate shareAbove(Sample other) {
    Estimate mine = shareEstimate();
    Estimate its = other.shareEstimate();
    double difference = mine.value() - its.value();
    return new Estimate(
        difference,
        difference - Math.hypot(mine.value() - mine.low(), its.high() - its.value()),
        difference + Math.hypot(mine.high() - mine.value(), its.value() - its.low()));
  }
}
