package org.passage.cases.document;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A document has as many versions as anybody needs, and no more. */
@ProblemType(
    value = "too-many-versions",
    title = "The document has too many versions",
    status = HttpStatus.CONFLICT)
final class TooManyVersions extends RuntimeException {
  TooManyVersions() {
    super("It has " + CaseDocument.MOST_VERSIONS + " versions; add a new document.");
  }
}
