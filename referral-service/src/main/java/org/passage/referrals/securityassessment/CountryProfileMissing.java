package org.passage.referrals.securityassessment;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Without knowing the country nobody can say how safe she is there. */
@ProblemType(
    value = "country-profile-missing",
    title = "A country profile is needed",
    status = HttpStatus.CONFLICT)
final class CountryProfileMissing extends RuntimeException {
  CountryProfileMissing(String country) {
    super("Your organization has no profile of " + country + " that is recent enough to be used.");
  }
}
