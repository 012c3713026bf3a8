package org.passage.reintegration.plan;

/** Where a plan stands, and where each step takes it. */
public enum PlanState {
  DRAFT,
  AGREED,
  ACTIVE,
  SUSPENDED,
  ENDED;

  /**
   * The state after a step.
   *
   * @throws AgreementMissing when she has not agreed to what would begin
   * @throws StepNotPossible when this state knows no such step
   */
  PlanState after(PlanStep step) {
    return switch (this) {
      case DRAFT ->
          switch (step) {
            case AGREE -> AGREED;
            case ALTER -> DRAFT;
            case START -> throw new AgreementMissing();
            case END -> ENDED;
            case SUSPEND, RESUME -> throw new StepNotPossible(this, step);
          };
      case AGREED ->
          switch (step) {
            case AGREE -> AGREED;
            case ALTER -> DRAFT;
            case START -> ACTIVE;
            case END -> ENDED;
            case SUSPEND, RESUME -> throw new StepNotPossible(this, step);
          };
      case ACTIVE ->
          switch (step) {
            case AGREE -> ACTIVE;
            case ALTER, SUSPEND -> SUSPENDED;
            case END -> ENDED;
            case START, RESUME -> throw new StepNotPossible(this, step);
          };
      case SUSPENDED ->
          switch (step) {
            case AGREE, ALTER -> SUSPENDED;
            case RESUME -> ACTIVE;
            case END -> ENDED;
            case START, SUSPEND -> throw new StepNotPossible(this, step);
          };
      case ENDED -> throw new StepNotPossible(this, step);
    };
  }
}
