package org.passage.cases.urgency;

/** What is overdue in a case. */
public enum Overdue {
  /** The day by which the risk is to be assessed again has passed. */
  RISK_REVIEW(Mark.RISK),
  /** A task is open, and its day has passed. */
  TASK(Mark.TASKS);

  private final Mark mark;

  Overdue(Mark mark) {
    this.mark = mark;
  }

  Mark mark() {
    return mark;
  }
}
