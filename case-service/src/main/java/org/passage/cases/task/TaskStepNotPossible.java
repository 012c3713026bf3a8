package org.passage.cases.task;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A task in this state knows no such step. */
@ProblemType(
    value = "step-not-possible",
    title = "Not possible in this state",
    status = HttpStatus.CONFLICT)
final class TaskStepNotPossible extends RuntimeException {
  TaskStepNotPossible(TaskState state, TaskStep step) {
    super("A task that is " + Codes.written(state) + " cannot be " + step.done() + ".");
  }
}
