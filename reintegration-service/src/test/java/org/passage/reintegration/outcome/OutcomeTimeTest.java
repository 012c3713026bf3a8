package org.passage.reintegration.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passage.reintegration.plan.Closing;
import org.passage.reintegration.plan.Course;
import org.passage.reintegration.plan.Ending;
import org.passage.reintegration.plan.EndingReason;
import org.passage.reintegration.plan.Plan;
import org.passage.reintegration.plan.PlanState;

class OutcomeTimeTest {
  private static final Instant STARTED = Instant.parse("2024-01-10T09:00:00Z");
  private static final Instant ENDED = Instant.parse("2024-06-10T09:00:00Z");
  private static final Instant SOON = Instant.parse("2025-05-10T08:59:59Z");
  private static final Instant LATER = Instant.parse("2025-05-10T09:00:00Z");

  @Test
  void twelveMonthsAfterIsElevenAtLeast() {
    Plan ended = plan(PlanState.ENDED, ended(true));

    assertThat(OutcomeTime.TWELVE_MONTHS.since(ended, LATER)).isEqualTo(ENDED);
    assertThatThrownBy(() -> OutcomeTime.TWELVE_MONTHS.since(ended, SOON))
        .isInstanceOf(OutcomeOutOfOrder.class)
        .hasMessageContaining("11 months");
  }

  @Test
  void sheIsAskedAfterTheEndingOnlyWhereSheWishesTo() {
    Plan ended = plan(PlanState.ENDED, ended(false));

    assertThatThrownBy(() -> OutcomeTime.TWELVE_MONTHS.since(ended, LATER))
        .isInstanceOf(OutcomeOutOfOrder.class)
        .hasMessageContaining("wish");
    assertThat(OutcomeTime.ENDING.since(ended, ENDED)).isEqualTo(STARTED);
  }

  @Test
  void whileThePlanRunsThereIsNoEnding() {
    Plan active = plan(PlanState.ACTIVE, null);

    assertThat(OutcomeTime.INTERIM.since(active, LATER)).isEqualTo(STARTED);
    assertThatThrownBy(() -> OutcomeTime.ENDING.since(active, LATER))
        .isInstanceOf(OutcomeOutOfOrder.class);
    assertThatThrownBy(() -> OutcomeTime.INTERIM.since(plan(PlanState.ENDED, ended(true)), LATER))
        .isInstanceOf(OutcomeOutOfOrder.class);
  }

  private static Ending ended(boolean followedUp) {
    return new Ending(
        EndingReason.HER_WISH,
        null,
        new Closing(null, null, new Closing.FollowUp(followedUp, null)),
        List.of(),
        null,
        null,
        ENDED);
  }

  @SuppressWarnings("NullAway") // A plan from before there were editions has no making.
  private static Plan plan(PlanState state, @Nullable Ending ending) {
    return new Plan(
        "pln_1",
        1,
        "sunrise",
        "cas_1",
        "asm_1",
        false,
        state,
        List.of(),
        null,
        null,
        new Course(STARTED, null, ending),
        STARTED,
        List.of());
  }
}
