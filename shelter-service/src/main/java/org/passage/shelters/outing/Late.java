package org.passage.shelters.outing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * That somebody is late, and what was done since.
 *
 * @param from when she is
 * @param since when that was told; null while it was not
 * @param steps oldest first
 */
public record Late(Instant from, @Nullable Instant since, @Personal List<OutingStep> steps) {
  private static final int MOST_STEPS = 50;

  public Late {
    steps = List.copyOf(steps);
  }

  static Late after(Instant from) {
    return new Late(from, null, List.of());
  }

  Late told(Instant now) {
    return new Late(from, now, steps);
  }

  /**
   * With one more step.
   *
   * @throws TooManySteps when there is no room
   */
  Late with(OutingStep step) {
    if (steps.size() >= MOST_STEPS) {
      throw new TooManySteps(MOST_STEPS);
    }
    return new Late(from, since, Stream.concat(steps.stream(), Stream.of(step)).toList());
  }
}
