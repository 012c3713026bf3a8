package org.passage.shelters.complaint;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody writes down what is said against oneself. */
@ProblemType(
    value = "complained-about",
    title = "Somebody else must write this down",
    status = HttpStatus.CONFLICT)
final class ComplainedAbout extends RuntimeException {
  ComplainedAbout() {
    super("Who is complained about cannot write the complaint down; ask somebody else.");
  }
}
