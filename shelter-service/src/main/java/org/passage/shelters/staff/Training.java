package org.passage.shelters.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.shelters.shelter.Stamp;

/** Somebody completed a training. */
public record Training(
    TrainingTopic topic, LocalDate on, @Nullable LocalDate validUntil, Stamp recorded)
    implements StaffCheck {
  @Override
  public StaffCheckKind kind() {
    return StaffCheckKind.TRAINING;
  }

  @Override
  public String code() {
    return Codes.written(topic);
  }
}
