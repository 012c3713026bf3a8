package org.passage.referrals.travelgroup;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Those who travel together travel by the same legs. */
@ProblemType(
    value = "not-together",
    title = "The group would be parted",
    status = HttpStatus.CONFLICT)
final class NotTogether extends RuntimeException {
  static final String ITINERARY =
      "Not everybody of her travel group has an itinerary with the same legs. Propose it for them,"
          + " or say why she travels apart.";
  static final String DEPARTURE =
      "Not everybody of her travel group is confirmed on the same legs. Confirm them, or say who"
          + " travels apart, or leaves the group, and why.";

  NotTogether(String why) {
    super(why);
  }
}
