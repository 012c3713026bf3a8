package org.passage.shelters.placement;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passage.shelters.Platform;
import org.passage.shelters.api.NewPlacementV1;
import org.passage.shelters.api.PlacementPageV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class OneBedOnePersonTest extends Platform {
  private static final int REQUESTS = 200;
  private static final int BEDS = 10;

  @Test
  void twoHundredAtOnceForTenBedsGiveTenPlacementsInTenBeds() throws Exception {
    ShelterV1 house = shelter("harbour", BEDS);
    Callable<Integer> attempt = () -> answered(wish(ADULT, house));

    assertThat(atOnce(attempt)).isEqualTo(Map.of(201, 10L, 409, 190L));
    List<PlacementV1> placements =
        read(
                get("harbour", "caseworker", "/placements?shelterId=" + house.getId()),
                PlacementPageV1.class)
            .getItems();
    assertThat(placements).hasSize(BEDS);
    assertThat(placements).extracting(PlacementV1::getBedId).doesNotHaveDuplicates();
  }

  @Test
  void twoHundredAtOnceForTheSameBedGiveOnePlacement() throws Exception {
    ShelterV1 house = shelter("harbour", BEDS);
    String bed = firstBed(house).getId();

    assertThat(atOnce(() -> answered(wish(ADULT, house).bedId(bed))))
        .isEqualTo(Map.of(201, 1L, 409, 199L));
  }

  /** Whoever is told that so many at once are too many asks again, with the same key. */
  private int answered(NewPlacementV1 wish) {
    String key = UUID.randomUUID().toString();
    int status = asked(wish, key);
    while (status == 503) {
      LockSupport.parkNanos(20_000_000);
      status = asked(wish, key);
    }
    return status;
  }

  private int asked(NewPlacementV1 wish, String key) {
    return send(
            MockMvcRequestBuilders.post(API + "/placements").header("Idempotency-Key", key),
            "harbour",
            "caseworker",
            wish,
            null)
        .getResponse()
        .getStatus();
  }

  private static Map<Integer, Long> atOnce(Callable<Integer> attempt) throws Exception {
    try (ExecutorService callers = Executors.newFixedThreadPool(REQUESTS)) {
      List<Future<Integer>> answers =
          callers.invokeAll(IntStream.range(0, REQUESTS).mapToObj(it -> attempt).toList());
      return answers.stream().map(Future::resultNow).collect(groupingBy(it -> it, counting()));
    }
  }
}
