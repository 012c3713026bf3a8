package org.passage.referrals.securityassessment;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody departs without an assessment that is approved and holds (procedure row G). */
@ProblemType(
    value = "security-assessment-needed",
    title = "An approved security assessment is needed",
    status = HttpStatus.CONFLICT)
final class SecurityAssessmentNeeded extends RuntimeException {
  SecurityAssessmentNeeded(String why) {
    super(why);
  }
}
