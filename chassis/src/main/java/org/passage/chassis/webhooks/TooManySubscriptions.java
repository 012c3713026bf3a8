package org.passage.chassis.webhooks;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The organization has as many subscriptions as it may have. */
@ProblemType(
    value = "too-many-webhook-subscriptions",
    title = "No more subscriptions",
    status = HttpStatus.CONFLICT)
final class TooManySubscriptions extends RuntimeException {
  TooManySubscriptions(int most) {
    super("An organization has at most " + most + " subscriptions at a service. Remove one first.");
  }
}
