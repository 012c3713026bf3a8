package org.passage.referrals.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passage.referrals.protocol.Deadlines.ByUrgency;

class DeadlinesTest {
  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

  @Test
  void leaveLessTimeTheMoreUrgentItIs() {
    Deadlines usual = new Deadlines(Map.of());
    for (Step step : Step.values()) {
      assertThat(usual.of(step, Urgency.EMERGENCY))
          .isPositive()
          .isLessThan(usual.of(step, Urgency.URGENT));
      assertThat(usual.of(step, Urgency.URGENT)).isLessThan(usual.of(step, Urgency.ROUTINE));
    }
  }

  @Test
  void areChangedStepByStep() {
    Duration hour = Duration.ofHours(1);
    Deadlines changed =
        new Deadlines(Map.of(Step.REQUEST_CONFIRMATION, new ByUrgency(hour, hour, hour)));
    assertThat(changed.due(Step.REQUEST_CONFIRMATION, Urgency.ROUTINE, NINE))
        .isEqualTo(NINE.plus(hour));
    assertThat(changed.due(Step.REQUEST_NOTIFICATION, Urgency.ROUTINE, NINE))
        .isEqualTo(NINE.plus(Duration.ofDays(3)));
  }
}
