package org.passage.shelters.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.shelters.api.ReceptionStepV1.ARRIVAL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.shelters.api.DueInReceptionV1;
import org.passage.shelters.api.EndReasonV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.WaitingReceptionPageV1;
import org.passage.shelters.api.WaitingReceptionV1;
import org.springframework.beans.factory.annotation.Autowired;

/** What is due in a house. */
class WaitingReceptionsTest extends House {
  private static final Duration SOON = Duration.ofMillis(1_500);

  @Autowired private Receptions receptions;

  @Test
  void whatShePostponedWaitsFromItsTimeOn() {
    PlacementV1 her = arrived();
    Instant soon = Instant.now().plus(SOON);
    read(choose(her, later(ARRIVAL).postponedUntil(soon)));
    List<WaitingReceptionV1> before = waiting(her);
    if (Instant.now().isBefore(soon)) {
      assertThat(before).isEmpty();
    }
    await().untilAsserted(() -> assertThat(waiting(her)).hasSize(1));
    WaitingReceptionV1 waits = waiting(her).getFirst();
    assertThat(waits.getPlacementId()).isEqualTo(her.getId());
    assertThat(waits.getDue()).hasSize(1);
    DueInReceptionV1 due = waits.getDue().getFirst();
    assertThat(due.getStep()).isEqualTo(ARRIVAL);
    assertThat(due.getPostponed()).isTrue();
    read(hold(her, held(ARRIVAL)));
    assertThat(waiting(her)).isEmpty();
  }

  @Test
  void aReceptionThatNobodyBeganWaitsFromTheHoursOfTheSettingOn() {
    PlacementV1 her = arrived();
    await()
        .untilAsserted(() ->
            assertThat(receptions.ofPlacement(her.getId()))
                .as("the feed told of her arrival")
                .isPresent());
    assertThat(dueBy(her, Duration.ofMinutes(110))).isEmpty();
    assertThat(dueBy(her, Duration.ofHours(2))).hasSize(1);
    read(hold(her, held(ARRIVAL)));
    assertThat(dueBy(her, Duration.ofHours(23))).isEmpty();
    assertThat(dueBy(her, Duration.ofHours(24))).hasSize(1);
    end("harbour", "shelter-worker", her, "departure", EndReasonV1.STAY_COMPLETED);
    await().untilAsserted(() -> assertThat(dueBy(her, Duration.ofHours(24))).isEmpty());
  }

  @Test
  void aHouseSeesItsOwnAlone() {
    PlacementV1 her = arrived();
    String path = path(her.getShelterId());
    assertThat(get("stranger", "shelter-manager", path)).hasStatus(403);
    assertThat(get("harbour", "caseworker", path)).hasStatus(403);
    assertThat(get("harbour", "shelter-worker", path("shl_nowhere"))).hasStatus(404);
  }

  private List<Reception> dueBy(PlacementV1 her, Duration afterNow) {
    return receptions.waiting(her.getShelterId(), Instant.now().plus(afterNow), 10, null).items();
  }

  private List<WaitingReceptionV1> waiting(PlacementV1 her) {
    return read(
            get("harbour", "shelter-worker", path(her.getShelterId())),
            WaitingReceptionPageV1.class)
        .getItems();
  }

  private static String path(String shelterId) {
    return "/shelters/" + shelterId + "/waiting-receptions";
  }
}
