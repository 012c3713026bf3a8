package org.passage.shelters.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.shelters.placement.PlacementState.ACCEPTED;
import static org.passage.shelters.placement.PlacementState.ARRIVED;
import static org.passage.shelters.placement.PlacementState.CANCELLED;
import static org.passage.shelters.placement.PlacementState.DECLINED;
import static org.passage.shelters.placement.PlacementState.DEPARTED;
import static org.passage.shelters.placement.PlacementState.REQUESTED;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementStateTest {
  @Test
  void theseStepsArePossibleAndNoOthers() {
    List<String> steps =
        Arrays.stream(PlacementState.values())
            .flatMap(from -> from.next().stream().map(to -> from + " " + to))
            .toList();
    assertThat(steps)
        .containsExactlyInAnyOrder(
            REQUESTED + " " + ACCEPTED,
            REQUESTED + " " + DECLINED,
            REQUESTED + " " + CANCELLED,
            ACCEPTED + " " + ARRIVED,
            ACCEPTED + " " + CANCELLED,
            ARRIVED + " " + DEPARTED);
  }
}
