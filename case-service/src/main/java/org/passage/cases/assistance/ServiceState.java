package org.passage.cases.assistance;

/** Where a service stands, and where each step takes it: she decides, and may change her mind. */
public enum ServiceState {
  PLANNED,
  ACCEPTED,
  DECLINED,
  POSTPONED,
  PROVIDED,
  CANCELLED;

  /**
   * The state after a step.
   *
   * @throws ServiceStepNotPossible when this state knows no such step
   */
  ServiceState after(ServiceStep step) {
    return switch (this) {
      case PLANNED, DECLINED, POSTPONED ->
          step == ServiceStep.PROVIDE ? notPossible(step) : before(step);
      case ACCEPTED -> step == ServiceStep.PROVIDE ? PROVIDED : before(step);
      case PROVIDED, CANCELLED -> notPossible(step);
    };
  }

  /** Before it is provided. */
  private ServiceState before(ServiceStep step) {
    return switch (step) {
      case ACCEPT -> ACCEPTED;
      case DECLINE -> DECLINED;
      case POSTPONE -> POSTPONED;
      case CANCEL -> CANCELLED;
      case PROVIDE -> notPossible(step);
    };
  }

  private ServiceState notPossible(ServiceStep step) {
    throw new ServiceStepNotPossible(this, step);
  }
}
