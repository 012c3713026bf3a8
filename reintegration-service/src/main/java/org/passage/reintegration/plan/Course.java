package org.passage.reintegration.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a plan has come: when it started, why it is paused, how it ended. */
public record Course(
    @Nullable Instant startedAt, @Nullable PauseReason paused, @Nullable Ending ending) {
  static final Course NOT_STARTED = new Course(null, null, null);

  Course started(Instant now) {
    return new Course(now, null, null);
  }

  Course paused(PauseReason reason) {
    return new Course(startedAt, reason, null);
  }

  Course resumed() {
    return new Course(startedAt, null, null);
  }

  Course ended(Ending how) {
    return new Course(startedAt, null, how);
  }
}
