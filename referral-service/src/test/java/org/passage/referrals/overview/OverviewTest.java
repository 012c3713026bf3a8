package org.passage.referrals.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.chassis.testing.SettableClock;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.MovingTime;
import org.passage.referrals.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(MovingTime.class)
class OverviewTest extends Journey {
  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
  private static final String REQUEST = "{\"step\": \"request-notification\"}";
  private static final String CONFIRM = "{\"step\": \"request-confirmation\"}";

  @Autowired private SettableClock clock;

  @BeforeEach
  void itIsNine() {
    clock.set(NINE);
  }

  @Test
  void saysWhoIsAwaitedAndSinceWhenAndWhetherForTooLong() {
    String id = fromItaly();
    clock.pass(Duration.ofHours(1));
    send(harbour(), id, REQUEST).is(201);
    clock.pass(Duration.ofHours(23));
    Answer waiting = standing(harbour(), id, "");
    assertThat(waiting.text("$.awaited")).isEqualTo("request-confirmation");
    assertThat(waiting.text("$.awaitedFrom")).isEqualTo("sunrise");
    assertThat(waiting.text("$.waitingSince")).isEqualTo("2026-11-23T10:00:00Z");
    assertThat(waiting.text("$.dueAt")).isEqualTo("2026-11-24T10:00:00Z");
    assertThat(waiting.text("$.overdue")).isEqualTo("false");
    assertThat(ids(harbour(), "?overdue=true")).doesNotContain(id);
    clock.pass(Duration.ofHours(2));
    assertThat(standing(sunrise(), id, "&overdue=true").text("$.party")).isEqualTo("receiving");
    assertThat(ids(harbour(), "?overdue=false")).doesNotContain(id);
    send(sunrise(), id, CONFIRM).is(201);
    assertThat(ids(harbour(), "?overdue=true")).doesNotContain(id);
    assertThat(standing(harbour(), id, "&overdue=false").text("$.awaited"))
        .isEqualTo("reintegration-request");
  }

  @Test
  void doesNotCountAgainstAnybodyWhatSheWantsLater() {
    String id = fromItaly();
    clock.pass(Duration.ofDays(20));
    assertThat(ids(harbour(), "?overdue=true")).contains(id);
    harbour().put("/referrals/" + id + "/choice", "{\"choice\": \"postponed\"}", etag(id)).is(200);
    assertThat(ids(harbour(), "?overdue=true")).doesNotContain(id);
    assertThat(standing(harbour(), id, "&overdue=false").text("$.overdue")).isEqualTo("false");
  }

  @Test
  void isNarrowedDown() {
    String id = fromItaly();
    for (String matching :
        List.of(
            "?party=sending",
            "?state=opened",
            "?awaited=request-notification",
            "?fromCountry=IT&country=MD",
            "?urgency=urgent",
            "?openedFrom=2026-11-23&openedUntil=2026-11-23",
            "?party=sending&state=opened&awaited=request-notification&urgency=urgent")) {
      assertThat(ids(harbour(), matching)).as(matching).contains(id);
    }
    for (String other :
        List.of(
            "?party=receiving",
            "?state=requested",
            "?state=opened&awaited=request-confirmation",
            "?fromCountry=FR",
            "?country=IT",
            "?urgency=routine",
            "?openedFrom=2026-11-24",
            "?openedUntil=2026-11-22")) {
      assertThat(ids(harbour(), other)).as(other).doesNotContain(id);
    }
    assertThat(ids(sunrise(), "?party=receiving")).contains(id);
    assertThat(ids(stranger(), "?party=receiving")).isEmpty();
    cases.consent(caseId, "sunrise", "withdrawn");
    assertThat(ids(sunrise(), "?party=receiving")).doesNotContain(id);
    harbour().get("/overview/referrals?country=ZZZ").isInvalidAt("?country");
    harbour().get("/overview/referrals?openedFrom=soon").isInvalidAt("?openedFrom");
  }

  @Test
  void turnsThePages() {
    fromItaly();
    fromItaly();
    Answer first = harbour().get("/overview/referrals?limit=1").is(200);
    Answer second =
        harbour().get("/overview/referrals?limit=1&cursor=" + first.text("$.next")).is(200);
    assertThat(second.texts("$.items[*].referralId"))
        .hasSize(1)
        .doesNotContainAnyElementsOf(first.texts("$.items[*].referralId"));
  }

  @Test
  void countsWhatWaitsOnEachSide() {
    int before = waiting("request-notification", "waiting");
    int late = waiting("request-notification", "overdue");
    String id = fromItaly();
    assertThat(waiting("request-notification", "waiting")).isEqualTo(before + 1);
    clock.pass(Duration.ofDays(2));
    assertThat(waiting("request-notification", "overdue")).isGreaterThan(late);
    clock.set(NINE);
    int confirming = waiting("request-confirmation", "waiting");
    send(harbour(), id, REQUEST).is(201);
    assertThat(waiting("request-notification", "waiting")).isEqualTo(before);
    assertThat(waiting("request-confirmation", "waiting")).isEqualTo(confirming + 1);
    // The case-service has told nothing of a share here.
    assertThat(sunrise().get("/overview/counts").is(200).texts("$.waiting[*]")).isEmpty();
    new Person(mvc, "harbour", "caseworker").get("/overview/counts").isProblem(403, "forbidden");
  }

  @Test
  void drawsARowForEachWithItsWords() {
    String id = fromItaly();
    send(harbour(), id, REQUEST).is(201);
    String drawn = harbour().get("/overview/picture?party=sending").is(200).body();
    assertThat(drawn)
        .startsWith("<svg")
        .contains(
            "Referral "
                + id
                + ", to sunrise, IT-MD: 1 of 6 messages sent; request-confirmation by sunrise"
                + " awaited since 2026-11-23<");
    clock.pass(Duration.ofDays(2));
    assertThat(harbour().get("/overview/picture?overdue=true").is(200).body())
        .contains(id, "2026-11-23, overdue");
    assertThat(sunrise().get("/overview/picture").is(200).body()).contains("from harbour, IT-MD");
    assertThat(stranger().get("/overview/picture").is(200).body())
        .contains("No referral is open")
        .doesNotContain("ref_");
  }

  @Test
  void tellsResponseTimesOfManyOnly() {
    Person analyst = new Person(mvc, "lighthouse", "analyst");
    String times = "/overview/response-times?year=2026&by=";
    for (int i = 1; i <= 9; i++) {
      answeredAfter(Duration.ofHours(i));
    }
    assertThat(analyst.get(times + "all").is(200).texts("$.items[*]")).isEmpty();
    answeredAfter(Duration.ofHours(10));
    Answer all = analyst.get(times + "all").is(200);
    String confirmation = "$.items[?(@.awaited == 'request-confirmation')]";
    assertThat(all.texts(confirmation + ".answers")).containsExactly("10");
    assertThat(all.texts(confirmation + ".medianMinutes")).containsExactly("300");
    assertThat(all.texts(confirmation + ".ninetyPercentMinutes")).containsExactly("540");
    assertThat(analyst.get(times + "organization").texts(confirmation + ".group"))
        .containsExactly("sunrise");
    assertThat(analyst.get(times + "corridor").texts(confirmation + ".group"))
        .containsExactly("IT-MD");
    assertThat(analyst.get(times.replace("2026", "2025") + "all").texts("$.items[*]")).isEmpty();
    assertThat(new Person(mvc, "harbour", "analyst").get(times + "organization").body())
        .doesNotContain("lighthouse");
    analyst.get("/overview/response-times?year=1999&by=all").isInvalidAt("?year");
    harbour().get(times + "all").isProblem(403, "forbidden");
  }

  private void answeredAfter(Duration time) {
    clock.set(NINE);
    String hers = org.passage.chassis.store.Ids.next("cas");
    cases.ownsFor(hers, "lighthouse");
    cases.consent(hers, "sunrise", "granted");
    Person lighthouse = new Person(mvc, "lighthouse", "referral-officer");
    String id = lighthouse.post("/referrals", italian().replace(caseId, hers)).is(201).id();
    String path = "/referrals/" + id;
    lighthouse.post(path + "/messages", REQUEST, lighthouse.get(path).etag()).is(201);
    clock.pass(time);
    sunrise().post(path + "/messages", CONFIRM, sunrise().get(path).etag()).is(201);
  }

  private String italian() {
    return newReferral().replace("\"country\"", "\"fromCountry\": \"IT\", \"country\"");
  }

  private String fromItaly() {
    return harbour().post("/referrals", italian()).is(201).id();
  }

  private int waiting(String awaited, String what) {
    String path = "$.waiting[?(@.party == 'sending' && @.awaited == '" + awaited + "')]." + what;
    return harbour().get("/overview/counts").is(200).texts(path).stream()
        .mapToInt(Integer::parseInt)
        .sum();
  }

  private static List<String> ids(Person viewer, String query) {
    return viewer
        .get("/overview/referrals" + query + "&limit=100")
        .is(200)
        .texts("$.items[*].referralId");
  }

  /** What the overview says of one referral. */
  private static Answer standing(Person viewer, String id, String query) {
    Answer page = viewer.get("/overview/referrals?limit=100" + query).is(200);
    int at = page.texts("$.items[*].referralId").indexOf(id);
    assertThat(at).as(page.body()).isNotNegative();
    Object item = com.jayway.jsonpath.JsonPath.read(page.body(), "$.items[" + at + "]");
    return new Answer(
        page.status(), null, null, com.jayway.jsonpath.JsonPath.parse(item).jsonString());
  }
}
