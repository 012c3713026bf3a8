package org.passage.reintegration.visit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/** Signs that she may be exploited again, and what was done about them. */
public record Alarm(
    AlarmState state, @Personal List<RetraffickingSign> signs, @Nullable Reply reply) {

  /**
   * What was done.
   *
   * @param repliedBy the subject of the person
   */
  public record Reply(AlarmOutcome outcome, @Personal String done, String repliedBy, Instant at) {}

  static Alarm raised(List<RetraffickingSign> signs) {
    return new Alarm(AlarmState.OPEN, signs, null);
  }

  Alarm answered(Reply with) {
    return new Alarm(AlarmState.ANSWERED, signs, with);
  }
}
