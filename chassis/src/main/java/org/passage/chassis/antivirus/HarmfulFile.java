package org.passage.chassis.antivirus;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The virus scanner knows something harmful in the file; it is not kept. */
@ProblemType(
    value = "harmful-file",
    title = "The file is harmful",
    status = HttpStatus.UNPROCESSABLE_CONTENT)
public final class HarmfulFile extends RuntimeException {
  HarmfulFile() {
    super("The virus scanner found something in it. Nothing of it was kept.");
  }
}
