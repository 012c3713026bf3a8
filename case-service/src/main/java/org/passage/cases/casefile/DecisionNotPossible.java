package org.passage.cases.casefile;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A decision on whether she was trafficked, or an appeal, out of its order. */
@ProblemType(
    value = "decision-not-possible",
    title = "This cannot be decided now",
    status = HttpStatus.CONFLICT)
final class DecisionNotPossible extends RuntimeException {
  private DecisionNotPossible(String why) {
    super(why);
  }

  static DecisionNotPossible whileAppealed() {
    return new DecisionNotPossible("The appeal against the last decision must be decided first.");
  }

  static DecisionNotPossible toAppeal() {
    return new DecisionNotPossible(
        "Only the last decision can be appealed against, and only once.");
  }

  static DecisionNotPossible withoutAppeal() {
    return new DecisionNotPossible("No appeal against this decision waits for a ruling.");
  }
}
