package org.passage.chassis.intake;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An import has one file, once. */
@ProblemType(
    value = "import-has-its-file",
    title = "The import has its file",
    status = HttpStatus.CONFLICT)
public final class FileThere extends RuntimeException {
  public FileThere() {
    super("Its file came before; begin another import for another file.");
  }
}
