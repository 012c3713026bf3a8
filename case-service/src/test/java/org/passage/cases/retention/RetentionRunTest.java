package org.passage.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.passage.chassis.problem.SecondPersonNeeded;
import org.passage.chassis.security.Caller;

class RetentionRunTest {
  private static final Instant NOW = Instant.parse("2026-10-06T09:00:00Z");
  private static final Caller FIRST = new Caller("first", "harbour", "main", Set.of());
  private static final Caller SECOND = new Caller("second", "harbour", "main", Set.of());

  private final RetentionRun judged = RetentionRun.start(FIRST, false, 3, NOW).judged(NOW);

  @Test
  void erasesWhenASecondPersonWantsIt() {
    assertThatThrownBy(() -> judged.confirmed(FIRST, 3, NOW))
        .isInstanceOf(SecondPersonNeeded.class);
    assertThat(judged.confirmed(SECOND, 3, NOW).state()).isEqualTo(RetentionRunState.ERASING);
  }

  @Test
  void waitsForSevenDays() {
    Instant late = NOW.plus(Duration.ofDays(7));
    assertThat(judged.confirmed(SECOND, 3, late.minusMillis(1)).state())
        .isEqualTo(RetentionRunState.ERASING);
    assertThatThrownBy(() -> judged.confirmed(SECOND, 3, late)).isInstanceOf(RunNotConfirmed.class);
  }

  @Test
  void erasesByNoOtherScheduleThanWasSeen() {
    assertThatThrownBy(() -> judged.confirmed(SECOND, 4, NOW)).isInstanceOf(RunNotConfirmed.class);
  }

  @Test
  void neverErasesBeforeAllIsJudgedOrInADryRun() {
    RetentionRun begun = RetentionRun.start(FIRST, false, 3, NOW);
    RetentionRun dry = RetentionRun.start(FIRST, true, 3, NOW).judged(NOW);
    assertThatThrownBy(() -> begun.confirmed(SECOND, 3, NOW)).isInstanceOf(RunNotConfirmed.class);
    assertThatThrownBy(() -> dry.confirmed(SECOND, 3, NOW)).isInstanceOf(RunNotConfirmed.class);
  }

  @Test
  void isStoppedAtAnyTimeUntilItIsOver() {
    RetentionRun erasing = judged.confirmed(SECOND, 3, NOW);
    assertThat(erasing.cancelled(NOW).state()).isEqualTo(RetentionRunState.CANCELLED);
    assertThatThrownBy(() -> erasing.completed(NOW).cancelled(NOW)).isInstanceOf(RunOver.class);
    assertThatThrownBy(() -> judged.cancelled(NOW).confirmed(SECOND, 3, NOW))
        .isInstanceOf(RunNotConfirmed.class);
  }
}
