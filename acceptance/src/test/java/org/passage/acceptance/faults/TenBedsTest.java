package org.passage.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Many want the few beds that there are. */
@ExtendWith(RunningPlatform.class)
@Isolated
class TenBedsTest {
  private static final String SHELTERS = "/api/shelters/v1";
  private static final int BEDS = 10;
  private static final int REQUESTS = 200;
  private static final int AT_ONCE = 40;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Owned owned = Owned.withABed("harbour");
  private final String token = RunningPlatform.TOKENS.ofPerson("caseworker@harbour");

  @Test
  void twoHundredRequestsForTenBedsGiveTenPlacements() throws Exception {
    tenOf(ask(() -> {}));
  }

  @Test
  void alsoWhenTheServiceIsKilledInBetween() throws Exception {
    tenOf(ask(() -> RunningPlatform.killAndRestart("shelter-service")));
  }

  private void tenOf(List<String> outcomes) {
    assertThat(outcomes).filteredOn("placed"::equals).hasSize(BEDS);
    assertThat(outcomes).filteredOn("bed-taken"::equals).hasSize(REQUESTS - BEDS);
    Answer placements =
        API.as("caseworker@harbour")
            .get(SHELTERS + "/placements?limit=100&shelterId=" + owned.id("shelterId"))
            .expect(200);
    assertThat(placements.texts("/items", "bedId")).hasSize(BEDS).doesNotHaveDuplicates();
  }

  /** Each request with a key of its own, repeated with it until there is an answer. */
  private List<String> ask(Runnable inBetween) throws Exception {
    moreBeds();
    String wish =
        """
        {"caseId": "%s", "shelterId": "%s", "from": "%s", "beneficiaryChoice": "accepted"}\
        """
            .formatted(
                owned.id("caseId"), owned.id("shelterId"), LocalDate.now(ZoneId.of("Europe/Rome")));
    AtomicInteger answered = new AtomicInteger();
    try (ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<String>> asked =
          IntStream.range(0, REQUESTS)
              .mapToObj(it ->
                  callers.submit(() -> {
                    String outcome = outcome(wish, UUID.randomUUID().toString());
                    answered.incrementAndGet();
                    return outcome;
                  }))
              .toList();
      while (answered.get() < 3) {
        LockSupport.parkNanos(1_000_000);
      }
      inBetween.run();
      callers.shutdown();
      for (Future<String> one : asked) {
        one.get();
      }
      return asked.stream().map(Future::resultNow).toList();
    }
  }

  private String outcome(String wish, String key) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      Asked asked = Asked.post(SHELTERS + "/placements", token, wish, key);
      if (asked.status() == 201) {
        return "placed";
      }
      if (asked.text("/type").endsWith("/bed-taken")) {
        return "bed-taken";
      }
      LockSupport.parkNanos(200_000_000);
    }
    throw new AssertionError("No answer within " + PATIENCE);
  }

  private void moreBeds() {
    Api.As manager = API.as("shelter-manager@harbour");
    String house = SHELTERS + "/shelters/" + owned.id("shelterId");
    String eTag = manager.get(house).expect(200).eTag();
    for (int bed = 2; bed <= BEDS; bed++) {
      String body = "{\"label\": \"Bed %d\", \"outOfOrder\": false}".formatted(bed);
      eTag = manager.post(house + "/beds", eTag, body).expect(201).eTag();
    }
  }
}
