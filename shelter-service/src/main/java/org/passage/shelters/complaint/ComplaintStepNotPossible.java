package org.passage.shelters.complaint;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An answer follows a complaint, her view follows an answer, and nothing follows its end. */
@ProblemType(
    value = "complaint-step-not-possible",
    title = "Not possible in the present state",
    status = HttpStatus.CONFLICT)
final class ComplaintStepNotPossible extends RuntimeException {
  ComplaintStepNotPossible(ComplaintState state) {
    super("This cannot follow while the complaint is %s.".formatted(Codes.written(state)));
  }
}
