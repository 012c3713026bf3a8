package org.passage.shelters.security;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What was found in an audit stays as it is once that is closed. */
@ProblemType(value = "audit-closed", title = "The audit is closed", status = HttpStatus.CONFLICT)
final class AuditClosed extends RuntimeException {
  AuditClosed() {
    super("Begin another audit; this one stays as it is.");
  }
}
