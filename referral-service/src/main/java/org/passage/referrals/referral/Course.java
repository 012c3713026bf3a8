package org.passage.referrals.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.protocol.Condition;

/**
 * Whether a referral goes on.
 *
 * @param since when it became so, or when she accepted again; null from the opening on. What is
 *     awaited is awaited anew from then
 * @param cancellation why it ended, where it did
 */
public record Course(
    Condition condition, @Nullable Instant since, @Nullable Cancellation cancellation) {
  static final Course BEGUN = new Course(Condition.GOING_ON, null, null);

  static Course goingOn(Instant now) {
    return new Course(Condition.GOING_ON, now, null);
  }

  static Course suspended(Instant now) {
    return new Course(Condition.SUSPENDED, now, null);
  }

  static Course cancelled(Cancellation why) {
    return new Course(Condition.CANCELLED, why.made().at(), why);
  }

  boolean is(Condition wanted) {
    return condition == wanted;
  }

  /**
   * Nothing follows a cancellation.
   *
   * @throws ReferralCancelled when it was cancelled
   */
  void requireNotCancelled() {
    if (is(Condition.CANCELLED)) {
      throw new ReferralCancelled();
    }
  }
}
