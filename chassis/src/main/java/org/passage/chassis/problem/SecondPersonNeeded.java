package org.passage.chassis.problem;

import org.springframework.http.HttpStatus;

/** What weighs this much takes two: nobody confirms what she or he asked for or did. */
@ProblemType(
    value = "second-person-needed",
    title = "A second person is needed",
    status = HttpStatus.CONFLICT)
public final class SecondPersonNeeded extends RuntimeException {
  /**
   * @param detail what the first person did, and what the second one has to do
   */
  public SecondPersonNeeded(String detail) {
    super(detail);
  }
}
