package org.passage.referrals.referral;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.protocol.Condition;
import org.passage.referrals.protocol.Deadlines;
import org.passage.referrals.protocol.Step;

/** What is awaited in a referral, by when, and whether for too long. */
public interface Awaiting {
  Terms terms();

  Progress progress();

  Instant openedAt();

  /** The message that is awaited; none when all were sent, or it was cancelled. */
  default Optional<Step> awaited() {
    return progress().course().is(Condition.CANCELLED)
        ? Optional.empty()
        : Step.due(progress().state());
  }

  /** When the awaited message is due; null when none is, or it stands still. */
  default @Nullable Instant dueAt(Deadlines deadlines) {
    Instant since = Objects.requireNonNullElse(progress().awaitedSince(), openedAt());
    return progress().course().is(Condition.GOING_ON)
        ? awaited().map(it -> deadlines.due(it, terms().urgency(), since)).orElse(null)
        : null;
  }

  /** It waits for longer than that may take, and not for her to decide. */
  default boolean overdue(Deadlines deadlines, Instant now) {
    Instant due = dueAt(deadlines);
    return due != null && due.isBefore(now) && progress().choice() == Choice.ACCEPTED;
  }
}
