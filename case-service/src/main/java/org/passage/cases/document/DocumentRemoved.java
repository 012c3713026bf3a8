package org.passage.cases.document;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What was removed neither changes nor comes back. */
@ProblemType(
    value = "document-removed",
    title = "The document was removed",
    status = HttpStatus.CONFLICT)
final class DocumentRemoved extends RuntimeException {
  DocumentRemoved() {
    super("Add it as a new document if it is needed again.");
  }
}
