package org.passage.referrals.allowance;

/** Where an allowance stands. */
public enum AllowanceState {
  REQUESTED,
  APPROVED,
  REFUSED,
  PAID;

  /** Whether it may be approved, refused or paid now. */
  boolean permits(AllowanceStep step) {
    return switch (step) {
      case APPROVE -> this == REQUESTED;
      case REFUSE -> this == REQUESTED || this == APPROVED;
      case PAY -> this == APPROVED;
    };
  }
}
