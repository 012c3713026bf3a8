package org.passage.referrals.mailinvitation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The mail, as far as it has got. Each attempt carries another link, since what the store keeps of
 * a link does not tell it.
 *
 * @param linkId the SHA-256 of the latest link; null before the first attempt
 * @param pending a mail is to go out
 * @param attempts that were made
 * @param nextAt when the next one is due, while one is pending
 * @param sentAt when the mail server took it
 */
public record Mail(
    @Nullable String linkId,
    boolean pending,
    int attempts,
    Instant nextAt,
    @Nullable Instant sentAt) {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
  private static final int MOST_DOUBLINGS = 10;

  static Mail waiting(Instant now) {
    return new Mail(null, true, 0, now, null);
  }

  Mail sending(Link link, Instant now) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
    Duration bounded = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    return new Mail(link.id(), true, attempts + 1, now.plus(bounded), null);
  }

  Mail sent(Instant now) {
    return new Mail(linkId, false, attempts, nextAt, now);
  }

  Mail dropped() {
    return new Mail(linkId, false, attempts, nextAt, sentAt);
  }
}
