package org.passage.chassis.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BackoffTest {
  @Test
  void goesOnForAboutADay() {
    assertThat(total(0)).isBetween(Duration.ofHours(20), Duration.ofHours(24));
    assertThat(total(1)).isBetween(Duration.ofHours(24), Duration.ofHours(28));
    assertThat(new Backoff(() -> 0.5).after(1, null)).isEqualTo(Duration.ofSeconds(5));
    assertThat(new Backoff(() -> 0.5).after(7, null)).isEqualTo(Duration.ofHours(8));
    assertThat(new Backoff(() -> 0.5).after(8, null)).isNull();
  }

  @Test
  void waitsAsLongAsItIsAskedToButNotForEver() {
    Backoff backoff = new Backoff(() -> 0.5);
    assertThat(backoff.after(1, Duration.ofMinutes(3))).isEqualTo(Duration.ofMinutes(3));
    assertThat(backoff.after(2, Duration.ofMinutes(3))).isEqualTo(Duration.ofMinutes(5));
    assertThat(backoff.after(1, Duration.ofDays(300))).isEqualTo(Duration.ofHours(24));
    assertThat(backoff.after(1, Duration.ofSeconds(-5))).isEqualTo(Duration.ofSeconds(5));
  }

  private static Duration total(double chance) {
    Duration total = Duration.ZERO;
    int attempts = 1;
    for (Duration next = next(chance, attempts); next != null; next = next(chance, attempts)) {
      total = total.plus(next);
      attempts++;
    }
    return total;
  }

  private static @Nullable Duration next(double chance, int attempts) {
    return new Backoff(() -> chance).after(attempts, null);
  }
}
