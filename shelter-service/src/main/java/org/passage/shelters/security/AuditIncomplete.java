package org.passage.shelters.security;

import java.util.List;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An audit is closed when every check has a result, and not before. */
@ProblemType(
    value = "audit-incomplete",
    title = "Some checks have no result yet",
    status = HttpStatus.CONFLICT)
final class AuditIncomplete extends RuntimeException {
  AuditIncomplete(List<String> unanswered) {
    super("Still to be looked at: " + String.join(", ", unanswered) + ".");
  }
}
