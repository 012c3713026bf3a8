package org.passage.cases.bestinterest;

/** What a panel decided. */
public enum BestInterestDecision {
  IN_HER_BEST_INTEREST,
  NOT_IN_HER_BEST_INTEREST
}
