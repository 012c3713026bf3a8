package org.passage.cases.extrafield;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** No version can be registered just now. */
@ProblemType(
    value = "schema-not-registered",
    title = "The schema was not registered",
    status = HttpStatus.CONFLICT)
final class TooManySchemas extends RuntimeException {
  TooManySchemas(String detail) {
    super(detail);
  }
}
