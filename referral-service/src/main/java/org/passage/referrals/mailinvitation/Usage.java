package org.passage.referrals.mailinvitation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was done with an invitation.
 *
 * @param wrongCodes how often the code was wrong
 * @param shownAt when what it asks for was shown last
 * @param messageId the answer
 */
public record Usage(
    int wrongCodes,
    @Nullable Instant shownAt,
    @Nullable String messageId,
    @Nullable Instant answeredAt,
    @Nullable Instant revokedAt) {
  static final Usage NONE = new Usage(0, null, null, null, null);
  private static final int MOST_WRONG = 5;

  Usage mistaken() {
    return new Usage(wrongCodes + 1, shownAt, messageId, answeredAt, revokedAt);
  }

  Usage shown(Instant now) {
    return new Usage(wrongCodes, now, messageId, answeredAt, revokedAt);
  }

  Usage answered(String message, Instant now) {
    return new Usage(wrongCodes, shownAt, message, now, revokedAt);
  }

  Usage revoked(Instant now) {
    return new Usage(wrongCodes, shownAt, messageId, answeredAt, now);
  }

  boolean locked() {
    return wrongCodes >= MOST_WRONG;
  }

  int left() {
    return MOST_WRONG - wrongCodes;
  }

  /** Why it cannot be used any more; empty while it can, as far as this goes. */
  Optional<MailInvitationState> over() {
    if (answeredAt != null) {
      return Optional.of(MailInvitationState.ANSWERED);
    }
    if (revokedAt != null) {
      return Optional.of(MailInvitationState.REVOKED);
    }
    return locked() ? Optional.of(MailInvitationState.LOCKED) : Optional.empty();
  }
}
