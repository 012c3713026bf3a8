package org.passage.cases.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LegalHoldTest {
  private static final Instant NOW = Instant.parse("2026-10-06T09:00:00Z");

  @Test
  void standsForThreeDaysWithoutASecondPerson() {
    LegalHold proposed = hold(null);
    assertThat(proposed.stands(NOW.plus(Duration.ofDays(3)).minusMillis(1))).isTrue();
    assertThat(proposed.stands(NOW.plus(Duration.ofDays(3)))).isFalse();
    assertThat(proposed.confirm("second", NOW).stands(NOW.plus(Duration.ofDays(3000)))).isTrue();
  }

  @Test
  void endsByItselfWhenItsTimeIsOver() {
    LegalHold inForce = hold(NOW.plus(Duration.ofDays(30))).confirm("second", NOW);
    assertThat(inForce.stands(NOW.plus(Duration.ofDays(30)).minusMillis(1))).isTrue();
    assertThat(inForce.stands(NOW.plus(Duration.ofDays(30)))).isFalse();
    assertThat(inForce.lift("first", NOW).stands(NOW.plus(Duration.ofDays(29)))).isTrue();
  }

  private static LegalHold hold(@Nullable Instant until) {
    return new LegalHold(
        "hld_1",
        1,
        "harbour",
        "cas_1",
        LegalHoldState.PROPOSED,
        "The court asked for the file.",
        until,
        null,
        "first",
        NOW,
        null,
        null,
        List.of());
  }
}
