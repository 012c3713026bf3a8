package org.passage.shelters.journal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;

/**
 * One shift in one shelter.
 *
 * @param day on which it begins, where the shelter is
 */
public record Shift(String shelterId, LocalDate day, ShiftKind kind) {
  private static final int LATEST_WRITTEN_DAYS = 2;

  /**
   * Refuses a day that has not begun where the shelter is, or that is so long over that nobody
   * remembers.
   *
   * @throws InvalidInput at {@code /day}
   */
  Shift writtenOn(LocalDate today) {
    if (day.isAfter(today) || day.isBefore(today.minusDays(LATEST_WRITTEN_DAYS))) {
      throw InvalidInput.at("/day", "must be today or at most two days ago");
    }
    return this;
  }

  /** The id of its hand-over, of which there is one at the most. */
  String handOverId() {
    return "sho_%s-%s-%s"
        .formatted(
            shelterId.substring(shelterId.indexOf('_') + 1),
            DateTimeFormatter.BASIC_ISO_DATE.format(day),
            Codes.written(kind));
  }
}
