package org.passage.chassis.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** When to try again: soon, then less and less often, for about a day. */
final class Backoff {
  static final List<Duration> DELAYS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(8),
          Duration.ofHours(8));

  private static final Duration LONGEST = Duration.ofHours(24);
  private static final double LEAST = 0.9;
  private static final double SPREAD = 0.2;

  private final DoubleSupplier chance;

  /**
   * @param chance from 0 to 1: spreads what failed together
   */
  Backoff(DoubleSupplier chance) {
    this.chance = chance;
  }

  /**
   * How long to wait after so many attempts; null when they were enough.
   *
   * @param asked how long the destination asked to be left alone
   */
  @Nullable Duration after(int attempts, @Nullable Duration asked) {
    if (attempts > DELAYS.size()) {
      return null;
    }
    double factor = LEAST + SPREAD * chance.getAsDouble();
    Duration delay = Duration.ofMillis((long) (DELAYS.get(attempts - 1).toMillis() * factor));
    if (asked == null || asked.compareTo(delay) < 0) {
      return delay;
    }
    return asked.compareTo(LONGEST) < 0 ? asked : LONGEST;
  }
}
