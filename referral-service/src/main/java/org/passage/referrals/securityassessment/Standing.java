package org.passage.referrals.securityassessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.referrals.referral.Stamp;

/**
 * Where an assessment stands.
 *
 * @param decision null while it waits
 * @param outdating null while nothing that it rests on is known to have changed
 */
public record Standing(@Nullable Decision decision, @Nullable Outdating outdating) {
  static final Standing PROPOSED = new Standing(null, null);

  /** What a supervisor said, and why. */
  public record Decision(SecurityVerdict verdict, @Personal String reasons, Stamp given) {}

  /** What has changed, and since when that is known. */
  public record Outdating(SecurityInputChange change, Instant at) {}

  SecurityState state() {
    if (decision == null) {
      return SecurityState.PROPOSED;
    }
    return switch (decision.verdict()) {
      case APPROVED -> SecurityState.APPROVED;
      case REJECTED -> SecurityState.REJECTED;
    };
  }

  boolean current() {
    return outdating == null;
  }

  /**
   * With what a supervisor said.
   *
   * @throws NotAwaitingDecision when it was decided, or an input has changed
   */
  Standing decided(Decision by) {
    if (decision != null) {
      throw new NotAwaitingDecision("It is decided already.");
    }
    if (outdating != null) {
      throw new NotAwaitingDecision("What it rests on has changed; assess anew.");
    }
    return new Standing(by, null);
  }

  Standing outdated(Outdating since) {
    return new Standing(decision, since);
  }
}
