package org.passage.referrals.allowance;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Of each kind she gets one for a journey. */
@ProblemType(
    value = "allowance-already-there",
    title = "There is one already",
    status = HttpStatus.CONFLICT)
final class AllowanceAlreadyThere extends RuntimeException {
  AllowanceAlreadyThere(AllowanceKind kind) {
    super("There is a " + Codes.written(kind) + " for this referral that was not refused.");
  }
}
