package org.passage.referrals.requirement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.scenario.RequiredStep;

/**
 * Whether a step is done.
 *
 * @param doneAt when a message was sent; null for what is not a message
 */
record StepStanding(RequiredStep step, boolean done, @Nullable Instant doneAt) {
  static StepStanding of(RequiredStep step, boolean done) {
    return new StepStanding(step, done, null);
  }
}
