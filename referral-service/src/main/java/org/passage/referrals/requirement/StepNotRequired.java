package org.passage.referrals.requirement;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.scenario.RequiredStep;
import org.springframework.http.HttpStatus;

/** A step of another scenario. */
@ProblemType(
    value = "step-not-required",
    title = "This scenario has no such step",
    status = HttpStatus.CONFLICT)
final class StepNotRequired extends RuntimeException {
  private StepNotRequired(Referral referral, RequiredStep step) {
    super(
        Codes.written(step)
            + " is no step of "
            + Codes.written(referral.terms().scenario())
            + ", the scenario of this referral.");
  }

  static void unless(Referral referral, RequiredStep step) {
    if (!referral.terms().requiredSteps().contains(step)) {
      throw new StepNotRequired(referral, step);
    }
  }
}
