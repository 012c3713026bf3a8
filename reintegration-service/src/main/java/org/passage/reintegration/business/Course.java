package org.passage.reintegration.business;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.reintegration.later.LaterLook;
import org.passage.reintegration.later.LaterTime;

/**
 * How a business goes.
 *
 * @param startedOn null as long as it has not
 * @param closing null as long as it is not closed
 */
public record Course(
    @Nullable LocalDate startedOn, @Nullable Closing closing, List<LaterLook> later) {
  static final Course NONE = new Course(null, null, List.of());

  /** That it is closed. */
  public record Closing(LocalDate day, BusinessClosingReason reason, @Nullable String note) {}

  Course started(LocalDate day) {
    return new Course(day, closing, later);
  }

  Course closed(Closing how) {
    return new Course(startedOn, how, later);
  }

  Course later(List<LaterLook> now) {
    return new Course(startedOn, closing, now);
  }

  /**
   * Whether it ran after a time. That it was closed says so too: before, it did not; later, it did.
   * Nothing where nobody looked.
   */
  Optional<Boolean> ranAfter(LaterTime time) {
    if (startedOn == null) {
      return Optional.empty();
    }
    return closing == null
        ? LaterLook.at(later, time)
        : Optional.of(!closing.day().isBefore(time.after(startedOn)));
  }
}
