package org.passage.referrals.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.protocol.Deadlines;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.ReferralState;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.protocol.Urgency;

/**
 * How a referral stands, without anything that tells of her.
 *
 * @param accepted she has accepted; while she has not, nothing is overdue
 * @param sent the messages so far, in order
 */
record Standing(
    String referralId,
    String caseId,
    Sides sides,
    Corridor corridor,
    Urgency urgency,
    ReferralState state,
    boolean accepted,
    Instant openedAt,
    List<Sent> sent) {
  Standing {
    sent = List.copyOf(sent);
  }

  /** From whom to whom. */
  record Sides(String sending, String receiving) {
    String of(Party party) {
      return switch (party) {
        case SENDING -> sending;
        case RECEIVING -> receiving;
      };
    }
  }

  /** From where to where; from where is not always said. */
  record Corridor(@Nullable String from, String to) {
    String words() {
      return from == null ? to : from + "-" + to;
    }
  }

  /** One of the six messages, and which organization sent it. */
  record Sent(Step step, String organizationId, Instant at) {}

  Party party(String organization) {
    return organization.equals(sides.sending()) ? Party.SENDING : Party.RECEIVING;
  }

  /** The message that is awaited; none when she has arrived. */
  Optional<Step> awaited() {
    return Step.due(state);
  }

  /** Since when it is. */
  Instant waitingSince() {
    return sent.isEmpty() ? openedAt : sent.getLast().at();
  }

  /** When the awaited message is due; null when none is awaited. */
  @Nullable Instant dueAt(Deadlines deadlines) {
    return awaited().map(it -> deadlines.due(it, urgency, waitingSince())).orElse(null);
  }

  boolean overdue(Deadlines deadlines, Instant now) {
    Instant due = dueAt(deadlines);
    return accepted && due != null && due.isBefore(now);
  }
}
