package org.passage.shelters.visit;

/** Where a visit stands, and where each step takes it. */
public enum VisitState {
  REQUESTED,
  /** She wants it. */
  AGREED,
  DECLINED,
  /** A manager permits it too. */
  APPROVED,
  REFUSED,
  PRESENT,
  TURNED_AWAY,
  LEFT;

  /**
   * The state after a step.
   *
   * @throws NotAgreed when she was not asked, or has not answered yet
   * @throws VisitStepNotPossible when this state knows no such step
   */
  VisitState after(VisitStep step) {
    return switch (this) {
      case REQUESTED, AGREED, APPROVED ->
          switch (step) {
            case ACCEPT -> this == APPROVED ? APPROVED : AGREED;
            case DECLINE -> DECLINED;
            case POSTPONE -> REQUESTED;
            case APPROVE -> {
              if (this == REQUESTED) {
                throw new NotAgreed();
              }
              yield APPROVED;
            }
            case REFUSE -> REFUSED;
            case ENTER -> approved(step, PRESENT);
            case TURN_AWAY -> approved(step, TURNED_AWAY);
            case LEAVE -> throw new VisitStepNotPossible(this, step);
          };
      case PRESENT -> {
        if (step == VisitStep.LEAVE) {
          yield LEFT;
        }
        throw new VisitStepNotPossible(this, step);
      }
      case DECLINED, REFUSED, TURNED_AWAY, LEFT -> throw new VisitStepNotPossible(this, step);
    };
  }

  private VisitState approved(VisitStep step, VisitState next) {
    if (this != APPROVED) {
      throw new VisitStepNotPossible(this, step);
    }
    return next;
  }
}
