package org.passage.referrals.travelgroup;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A referral cannot be of this group. */
@ProblemType(
    value = "travel-group-unfit",
    title = "She cannot travel with this group",
    status = HttpStatus.CONFLICT)
final class Unfit extends RuntimeException {
  Unfit(String why) {
    super(why);
  }

  static Unfit inAnother() {
    return new Unfit("She is in a group already.");
  }
}
