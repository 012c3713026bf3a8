package org.passage.referrals.escalation;

import java.time.Duration;
import java.time.Instant;
import org.passage.referrals.protocol.Deadlines;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.protocol.Urgency;
import org.passage.referrals.referral.Referral;

/**
 * A message that is awaited.
 *
 * @param organizationId that is to send it
 */
public record Awaited(Step step, String organizationId, Urgency urgency, Instant dueAt) {
  private static final int LOUDEST = 3;

  /** The one that a referral waits for; it is overdue. */
  static Awaited of(Referral referral, Deadlines deadlines) {
    Step step = referral.awaited().orElseThrow();
    Instant due = referral.dueAt(deadlines);
    if (due == null) {
      throw new IllegalArgumentException("Nothing is due");
    }
    return new Awaited(step, referral.organization(step.sender()), referral.terms().urgency(), due);
  }

  /** One level more each time as long as it may take passes; 0 while it is not late. */
  int level(Deadlines deadlines, Instant now) {
    if (!dueAt.isBefore(now)) {
      return 0;
    }
    long passed = Duration.between(dueAt, now).dividedBy(deadlines.of(step, urgency));
    return (int) Math.min(LOUDEST, passed + 1);
  }
}
