package org.passage.shelters.rota;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.shelters.Stays;
import org.passage.shelters.api.DutyPageV1;
import org.passage.shelters.api.DutyV1;
import org.passage.shelters.api.ShelterV1;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class DutyTest extends Stays {
  private static final Instant HOUR = Instant.now().truncatedTo(ChronoUnit.HOURS);

  @Test
  void whoIsOnDutyNowIsKnown() {
    ShelterV1 house = shelter("harbour", 0);
    DutyV1 now = onTheRota(duty(house, "person-now", 0, 8));
    DutyV1 later = onTheRota(duty(house, "person-now", 8, 16));
    assertThat(list(house, "?at=" + Instant.now())).containsExactly(now);
    assertThat(list(house, "?at=" + HOUR.plus(Duration.ofHours(8)))).containsExactly(later);
    assertThat(list(house, "?at=" + HOUR.minusSeconds(1))).isEmpty();
    assertThat(list(house, "?from=" + HOUR.plus(Duration.ofHours(8)))).containsExactly(later);
    assertThat(list(house, "?until=" + HOUR.plus(Duration.ofHours(8)))).containsExactly(now);
    assertThat(list(house, "")).containsExactly(later, now);
  }

  @Test
  void nobodyIsOnDutyTwiceAtATimeAlsoInAnotherHouse() {
    ShelterV1 house = shelter("harbour", 0);
    duty(house, "person-once", 24, 32);
    refused(duty(house, "person-once", 31, 33), 409, "/on-duty-then");
    refused(duty(shelter("harbour", 0), "person-once", 20, 25), 409, "/on-duty-then");
    assertThat(duty(house, "person-once", 32, 34)).hasStatus(201);
    assertThat(duty(house, "person-other", 24, 32)).hasStatus(201);
  }

  @Test
  void ofManyAtOnceOneIsPutOnTheRota() throws Exception {
    ShelterV1 house = shelter("harbour", 0);
    Callable<Integer> attempt =
        () -> duty(house, "person-wanted", 48, 56).getResponse().getStatus();
    try (ExecutorService callers = Executors.newFixedThreadPool(20)) {
      List<Future<Integer>> answers =
          callers.invokeAll(IntStream.range(0, 20).mapToObj(it -> attempt).toList());
      assertThat(answers.stream().map(Future::resultNow).collect(groupingBy(it -> it, counting())))
          .isEqualTo(Map.of(201, 1L, 409, 19L));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2030-01-01T10:05:00Z, 2030-01-01T12:00:00Z, /from",
    "+900000000-01-01T10:00:00Z, +900000000-01-01T12:00:00Z, /from",
    "2030-01-01T10:00:00Z, +900000000-01-01T12:00:00Z, /until",
    "1970-01-01T10:00:00Z, 1970-01-01T12:00:00Z, /from",
    "2030-01-01T10:00:00.5Z, 2030-01-01T12:00:00Z, /from",
    "2030-01-01T10:00:00Z, 2030-01-01T12:10:00Z, /until",
    "2030-01-01T10:00:00Z, 2030-01-01T10:00:00Z, /until",
    "2030-01-01T10:00:00Z, 2030-01-01T09:00:00Z, /until",
    "2030-01-01T10:00:00Z, 2030-01-02T10:15:00Z, /until",
  })
  void impossibleTimesAreNamed(String from, String until, String pointer) {
    ShelterV1 house = shelter("harbour", 0);
    refused(duty(house, "person-never", from, until), 400, "\"" + pointer + "\"");
    assertThat(list(house, "")).isEmpty();
  }

  @Test
  void whatHasNotBegunIsTakenOff() {
    ShelterV1 house = shelter("harbour", 0);
    DutyV1 later = read(duty(house, "person-free", 72, 80), DutyV1.class);
    DutyV1 now = read(duty(house, "person-free", 0, 8), DutyV1.class);
    assertThat(remove("sunrise", later)).hasStatus(404);
    assertThat(remove("harbour", later)).hasStatus(204);
    refused(remove("harbour", now), 409, "/duty-begun");
    assertThat(duty(house, "person-free", 72, 80)).hasStatus(201);
  }

  @Test
  void onlyItsOwnOrganizationSeesAndWritesIt() {
    ShelterV1 house = shelter("sunrise", 0);
    assertThat(duty(house, "person-foreign", 0, 8)).hasStatus(403);
    assertThat(get("harbour", "shelter-worker", "/shelters/" + house.getId() + "/duties"))
        .hasStatus(403);
  }

  /** As the rota has it, which does not say what she lacks. */
  private DutyV1 onTheRota(MvcTestResult assigned) {
    return read(assigned, DutyV1.class).warnings(null);
  }

  private MvcTestResult duty(ShelterV1 house, String person, int from, int until) {
    return duty(
        house,
        person,
        HOUR.plus(Duration.ofHours(from)).toString(),
        HOUR.plus(Duration.ofHours(until)).toString());
  }

  private MvcTestResult duty(ShelterV1 house, String person, String from, String until) {
    return post(
        "harbour",
        "shelter-manager",
        "/shelters/" + house.getId() + "/duties",
        "{\"personId\": \"%s\", \"role\": \"support\", \"from\": \"%s\", \"until\": \"%s\"}"
            .formatted(person, from, until),
        null);
  }

  private MvcTestResult remove(String organization, DutyV1 duty) {
    return send(
        MockMvcRequestBuilders.delete(API + "/duties/" + duty.getId()),
        organization,
        "shelter-manager",
        null,
        "\"1\"");
  }

  private List<DutyV1> list(ShelterV1 house, String query) {
    return read(
            get("harbour", "shelter-worker", "/shelters/" + house.getId() + "/duties" + query),
            DutyPageV1.class)
        .getItems();
  }
}
