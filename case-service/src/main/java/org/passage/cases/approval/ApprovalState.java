package org.passage.cases.approval;

/** Where a request for an approval stands, and where each step takes it. */
public enum ApprovalState {
  PENDING,
  APPROVED,
  REFUSED,
  WITHDRAWN;

  /**
   * The state after a step.
   *
   * @throws ApprovalStepNotPossible when this state knows no such step
   */
  ApprovalState after(ApprovalStep step) {
    return switch (this) {
      case PENDING ->
          switch (step) {
            case APPROVE -> APPROVED;
            case REFUSE -> REFUSED;
            case WITHDRAW -> WITHDRAWN;
          };
      case APPROVED, REFUSED, WITHDRAWN -> throw new ApprovalStepNotPossible(this, step);
    };
  }
}
