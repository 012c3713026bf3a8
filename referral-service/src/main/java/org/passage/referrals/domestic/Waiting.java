package org.passage.referrals.domestic;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.protocol.Urgency;

/**
 * How long somebody has for the next step.
 *
 * @param dueAt null when nothing is awaited
 * @param remindAt null when nobody is reminded any more
 * @param reminders so many by now
 */
public record Waiting(@Nullable Instant dueAt, @Nullable Instant remindAt, int reminders) {
  static final Waiting FOR_NOTHING = new Waiting(null, null, 0);

  static Waiting in(
      DomesticState state, Urgency urgency, DomesticDeadlines deadlines, Instant now) {
    Instant due = deadlines.due(state, urgency, now);
    return new Waiting(due, due, 0);
  }

  Waiting reminded(DomesticDeadlines deadlines, Instant now) {
    boolean last = reminders + 1 >= deadlines.mostReminders();
    return new Waiting(dueAt, last ? null : now.plus(deadlines.remindEvery()), reminders + 1);
  }

  /** Nobody is reminded of what she does not want now; it is looked again later. */
  Waiting later(DomesticDeadlines deadlines, Instant now) {
    return new Waiting(dueAt, now.plus(deadlines.remindEvery()), reminders);
  }

  boolean remindsBy(Instant now) {
    return remindAt != null && !remindAt.isAfter(now);
  }
}
