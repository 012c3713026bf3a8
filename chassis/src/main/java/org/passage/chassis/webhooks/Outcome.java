package org.passage.chassis.webhooks;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended.
 *
 * @param status the HTTP status, where there was an answer
 * @param retryAfter how long the destination asked to be left alone
 */
record Outcome(
    Kind kind, @Nullable Integer status, @Nullable Duration retryAfter, long milliseconds) {

  static Outcome unanswered(Kind kind, long milliseconds) {
    return new Outcome(kind, null, null, milliseconds);
  }

  /** What an attempt can end in. */
  enum Kind {
    DELIVERED,
    /** Answered, but not with success. */
    REFUSED,
    /** Answered with 410: never again. */
    GONE,
    TIMED_OUT,
    UNREACHABLE,
    /** Leads where webhooks must not go. */
    FORBIDDEN
  }
}
