package org.passage.reintegration.grant;

/** Where a grant stands, and where each step takes it. */
public enum GrantState {
  REQUESTED,
  APPROVED,
  REFUSED,
  PAID;

  /**
   * The state after a step.
   *
   * @throws GrantAlreadyPaid when it would be paid twice
   * @throws GrantStepNotPossible when this state knows no such step
   */
  GrantState after(GrantStep step) {
    return switch (this) {
      case REQUESTED ->
          switch (step) {
            case APPROVE -> APPROVED;
            case REFUSE -> REFUSED;
            case PAY -> throw new GrantStepNotPossible(this, step);
          };
      case APPROVED ->
          switch (step) {
            case REFUSE -> REFUSED;
            case PAY -> PAID;
            case APPROVE -> throw new GrantStepNotPossible(this, step);
          };
      case PAID ->
          throw step == GrantStep.PAY
              ? new GrantAlreadyPaid()
              : new GrantStepNotPossible(this, step);
      case REFUSED -> throw new GrantStepNotPossible(this, step);
    };
  }
}
