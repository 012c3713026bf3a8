package org.passage.reintegration.later;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.reintegration.visit.VisitKind;

/**
 * How she fared by a visit or a call.
 *
 * @param goesOn she is in work, or her business runs
 */
public record LaterLook(
    LaterTime after, LocalDate day, VisitKind how, boolean goesOn, @Nullable String note) {

  /**
   * Some with this one, which is the only one of its time.
   *
   * @throws InvalidInput when there is one of that time, or that time has not passed
   */
  public List<LaterLook> with(List<LaterLook> before, LocalDate beginning) {
    if (day.isBefore(after.after(beginning))) {
      throw InvalidInput.at("/day", "must not be before that time has passed");
    }
    if (at(before, after).isPresent()) {
      throw InvalidInput.at("/after", "is on record");
    }
    return Stream.concat(before.stream(), Stream.of(this)).toList();
  }

  /** What was seen then; nothing where nobody looked. */
  public static Optional<Boolean> at(List<LaterLook> all, LaterTime time) {
    return all.stream().filter(it -> it.after == time).map(LaterLook::goesOn).findFirst();
  }
}
