package org.passage.shelters.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlacementStateTest {
  @Test
  void theseStepsArePossibleAndNoOthers() {
    List<String> steps =
        Arrays.stream(PlacementState.values())
            .flatMap(from ->
                Arrays.stream(PlacementStep.values())
                    .filter(step -> step.follows(from))
                    .map(step -> "%s, %s: %s".formatted(from, step, step.after(from))))
            .map(it -> it.toLowerCase(Locale.ROOT))
            .toList();
    assertThat(steps)
        .containsExactlyInAnyOrder(
            "offered, agreed: requested",
            "offered, postponed: offered",
            "offered, declined_by_her: declined_by_her",
            "offered, expired: expired",
            "offered, cancelled: cancelled",
            "offered, moved: offered",
            "requested, accepted: accepted",
            "requested, declined: declined",
            "requested, declined_by_her: declined_by_her",
            "requested, expired: expired",
            "requested, cancelled: cancelled",
            "requested, moved: requested",
            "accepted, arrived: arrived",
            "accepted, declined_by_her: declined_by_her",
            "accepted, cancelled: cancelled",
            "accepted, moved: accepted",
            "accepted, extended: accepted",
            "arrived, moved: arrived",
            "arrived, extended: arrived",
            "arrived, on_leave: arrived",
            "arrived, absent: absent",
            "arrived, returned: arrived",
            "arrived, transferred: transferred",
            "arrived, departed: departed",
            "absent, moved: absent",
            "absent, extended: absent",
            "absent, returned: arrived",
            "absent, transferred: transferred",
            "absent, departed: departed");
  }

  @Test
  void nothingFollowsTheEnd() {
    assertThat(Arrays.stream(PlacementState.values()).filter(PlacementState::isOver))
        .containsExactly(
            PlacementState.DECLINED,
            PlacementState.DECLINED_BY_HER,
            PlacementState.CANCELLED,
            PlacementState.EXPIRED,
            PlacementState.TRANSFERRED,
            PlacementState.DEPARTED);
  }

  @Test
  void thereIsOnePlacementThatCanComeNext() {
    assertThat(Succession.after("plc_a")).isEqualTo("plc_a-1");
    assertThat(Succession.after("plc_a-1")).isEqualTo("plc_a-2");
    assertThat(Succession.after("plc_a-9")).isEqualTo("plc_a-10");
  }
}
