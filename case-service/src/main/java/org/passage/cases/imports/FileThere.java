package org.passage.cases.imports;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An import has one file, once. */
@ProblemType(
    value = "import-has-its-file",
    title = "The import has its file",
    status = HttpStatus.CONFLICT)
final class FileThere extends RuntimeException {
  FileThere() {
    super("Its file came before; begin another import for another file.");
  }
}
