package org.passage.shelters.waiting;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An answer needs a proposal. */
@ProblemType(
    value = "nothing-proposed",
    title = "Nothing is proposed to her",
    status = HttpStatus.CONFLICT)
final class NothingProposed extends RuntimeException {
  NothingProposed() {
    super("There is no proposal that waits for her answer; it may have lapsed.");
  }
}
