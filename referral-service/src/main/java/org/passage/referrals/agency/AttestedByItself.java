package org.passage.referrals.agency;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** That an agency is able to do something is for others to say. */
@ProblemType(
    value = "attested-by-itself",
    title = "Nobody attests to oneself",
    status = HttpStatus.CONFLICT)
final class AttestedByItself extends RuntimeException {
  AttestedByItself() {
    super("Another organization than the agency itself has to attest it.");
  }
}
