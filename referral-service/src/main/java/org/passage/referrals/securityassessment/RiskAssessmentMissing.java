package org.passage.referrals.securityassessment;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody has assessed how endangered she herself is. */
@ProblemType(
    value = "risk-assessment-missing",
    title = "Her own risk must be assessed first",
    status = HttpStatus.CONFLICT)
final class RiskAssessmentMissing extends RuntimeException {
  RiskAssessmentMissing() {
    super("Her case has no risk assessment yet; a caseworker makes it there.");
  }
}
