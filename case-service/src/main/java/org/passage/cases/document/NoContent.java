package org.passage.cases.document;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A document was described, and its content has not come yet. */
@ProblemType(
    value = "document-without-content",
    title = "The document has no content yet",
    status = HttpStatus.CONFLICT)
final class NoContent extends RuntimeException {
  NoContent() {
    super("Store a version of it first.");
  }
}
