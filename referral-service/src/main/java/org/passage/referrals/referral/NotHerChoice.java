package org.passage.referrals.referral;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** She has declined or postponed, and nothing is done against her will. */
@ProblemType(value = "not-her-choice", title = "She has not accepted", status = HttpStatus.CONFLICT)
public final class NotHerChoice extends RuntimeException {
  public NotHerChoice(Choice latest) {
    super("She has " + Codes.written(latest) + "; record when she changes her mind.");
  }
}
