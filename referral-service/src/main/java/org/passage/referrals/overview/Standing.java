package org.passage.referrals.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.protocol.Condition;
import org.passage.referrals.protocol.Deadlines;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.ReferralState;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.protocol.Urgency;

/**
 * How a referral stands, without anything that tells of her.
 *
 * @param sent the messages so far, in order
 */
record Standing(
    String referralId,
    String caseId,
    Sides sides,
    Corridor corridor,
    Urgency urgency,
    ReferralState state,
    Pace pace,
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

  /**
   * Whether it goes on.
   *
   * @param accepted she has accepted; while she has not, nothing is overdue
   * @param since when it went on again; null from the opening on
   */
  record Pace(boolean accepted, Condition condition, @Nullable Instant since) {
    boolean is(Condition wanted) {
      return condition == wanted;
    }
  }

  /** One of the six messages, and which organization sent it. */
  record Sent(Step step, String organizationId, Instant at) {}

  Party party(String organization) {
    return organization.equals(sides.sending()) ? Party.SENDING : Party.RECEIVING;
  }

  /** The message that is awaited; none when she has arrived, or it was cancelled. */
  Optional<Step> awaited() {
    return pace.is(Condition.CANCELLED) ? Optional.empty() : Step.due(state);
  }

  /** Since when it is. */
  Instant waitingSince() {
    Instant last = sent.isEmpty() ? openedAt : sent.getLast().at();
    Instant again = pace.since();
    return again != null && again.isAfter(last) ? again : last;
  }

  /** When the awaited message is due; null when none is awaited, or it stands still. */
  @Nullable Instant dueAt(Deadlines deadlines) {
    return awaited()
        .filter(it -> pace.is(Condition.GOING_ON))
        .map(it -> deadlines.due(it, urgency, waitingSince()))
        .orElse(null);
  }

  boolean overdue(Deadlines deadlines, Instant now) {
    Instant due = dueAt(deadlines);
    return pace.accepted() && due != null && due.isBefore(now);
  }
}
