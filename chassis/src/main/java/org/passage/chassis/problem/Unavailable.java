package org.passage.chassis.problem;

import org.springframework.http.HttpStatus;

/** Something that an answer depends on cannot be asked now; nothing was changed or shared. */
@ProblemType(
    value = "unavailable",
    title = "Not possible just now",
    status = HttpStatus.SERVICE_UNAVAILABLE)
public final class Unavailable extends RuntimeException {
  /** How long a client should wait before it tries again, in seconds. */
  public static final int RETRY_AFTER_SECONDS = 5;

  public Unavailable(String what, Throwable cause) {
    super(what + " cannot be asked now; nothing was changed.", cause);
  }
}
