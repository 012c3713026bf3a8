package org.passage.cases.bestinterest;

/** Why a step may or may not be taken with her. */
enum BestInterestReason {
  NO_CHILD,
  IN_HER_BEST_INTEREST,
  NOT_DETERMINED,
  NOT_IN_HER_BEST_INTEREST,
  EXPIRED,
  NOT_APPROVED;

  boolean permits() {
    return switch (this) {
      case NO_CHILD, IN_HER_BEST_INTEREST -> true;
      case NOT_DETERMINED, NOT_IN_HER_BEST_INTEREST, EXPIRED, NOT_APPROVED -> false;
    };
  }
}
