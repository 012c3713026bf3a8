package org.passage.shelters.visit;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Somebody of this name may never enter the shelter. */
@ProblemType(
    value = "visitor-banned",
    title = "The visitor is banned from the shelter",
    status = HttpStatus.CONFLICT)
final class VisitorBanned extends RuntimeException {
  VisitorBanned() {
    super("The name is on the list of those who may never enter; look at the list.");
  }
}
