package org.passage.chassis.bodies;

import java.io.IOException;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The client went away before its body was whole; most often nobody is there to be told. */
@ProblemType(
    value = "body-broken-off",
    title = "The body broke off",
    status = HttpStatus.BAD_REQUEST)
public final class BodyBrokenOff extends RuntimeException {
  BodyBrokenOff(IOException cause) {
    super("Nothing was done. Send it again, whole.", cause);
  }
}
