package org.passage.referrals.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Person;

class ArrivalsTest extends Travelling {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String CALLING = "{\"doing\": \"We call the airline.\"}";

  @Test
  void raisesAnAlarmToBothSidesWhenSheIsLateAndGetsLouder() {
    String id = departed();
    Answer watched = expected(sunrise(), id);
    assertThat(watched.text("$.expectedAt")).isEqualTo("2026-11-23T10:00:00Z");
    assertThat(watched.text("$.place")).isEqualTo("Chisinau RMO");
    assertThat(watched.text("$.nextCallAt")).isEqualTo("2026-11-23T12:00:00Z");
    callAllAt(NOON.minusSeconds(1));
    alarm(harbour(), id).isProblem(404, "not-found");
    callAllAt(NOON);
    for (Person side : new Person[] {harbour(), sunrise()}) {
      Answer first = alarm(side, id).is(200);
      assertThat(first.text("$.level")).isEqualTo("1");
      assertThat(first.texts("$.calls[0].told[*]"))
          .containsExactly("referral-officer", "partner-agency", "case-supervisor");
      assertThat(listed(side, "?open=true&level=1")).contains(id);
    }
    assertThat(alarm(sunrise(), id).text("$.party")).isEqualTo("receiving");
    callAllAt(NOON.plus(Duration.ofHours(1)));
    callAllAt(NOON.plus(Duration.ofHours(4)));
    callAllAt(NOON.plus(Duration.ofHours(12)));
    callAllAt(NOON.plus(Duration.ofHours(23)));
    Answer loudest = alarm(harbour(), id).is(200);
    assertThat(loudest.texts("$.calls[*].level")).containsExactly("1", "2", "3", "4");
    assertThat(loudest.text("$.calls[3].at")).isEqualTo("2026-11-24T00:00:00Z");
    assertThat(loudest.text("$.repeated")).isEqualTo("0");
    callAllAt(NOON.plus(Duration.ofHours(24)));
    assertThat(alarm(harbour(), id).text("$.repeated")).isEqualTo("1");
    tells(
        id,
        "arrival-alarm-raised 1",
        "arrival-alarm-raised 2",
        "arrival-alarm-raised 3",
        "arrival-alarm-raised 4",
        "arrival-alarm-raised 4");
  }

  @Test
  void makesUpForWhatWasMissedLevelByLevel() {
    String id = departed();
    expected(harbour(), id);
    callAllAt(NOON.plus(Duration.ofHours(5)));
    assertThat(alarm(harbour(), id).texts("$.calls[*].level")).containsExactly("1", "2", "3");
    assertThat(alarm(harbour(), id).text("$.nextCallAt")).isEqualTo("2026-11-24T00:00:00Z");
  }

  @Test
  void beginsByItselfWhenADepartureIsNotified() {
    String id = departed();
    await()
        .atMost(SOON)
        .untilAsserted(() -> {
          callAllAt(NOON);
          alarm(sunrise(), id).is(200);
        });
  }

  @Test
  void expectsHerAsTheItineraryHasItOrAsLongOnTheWayAsIsPlanned() {
    String earlier = departed("");
    // Planned from 05:15 to 07:40 two weeks later.
    assertThat(expected(harbour(), earlier).text("$.expectedAt")).isEqualTo("2026-11-23T07:25:00Z");
    String id = ready();
    clock.set(java.time.Instant.parse("2026-12-07T06:00:00Z"));
    send(
            harbour(),
            id,
            "{\"step\": \"post-departure-notification\", \"departedAt\": \"2026-12-07T03:00:00Z\"}")
        .is(201);
    assertThat(expected(harbour(), id).text("$.expectedAt")).isEqualTo("2026-12-07T07:40:00Z");
  }

  @Test
  void waitsWhileSomebodyHasTakenChargeAndThenGoesOn() {
    String id = departed();
    expected(harbour(), id);
    callAllAt(NOON);
    String path = "/arrival-alarms/" + Arrival.idOf(id) + "/charges";
    sunrise().post(path, CALLING).isProblem(428, "precondition-required");
    sunrise().post(path, CALLING, "\"1\"").isProblem(412, "precondition-failed");
    sunrise().post(path, "{\"doing\": \"\"}", etagOf(id)).isInvalidAt("/doing");
    clock.set(NOON.plus(Duration.ofMinutes(30)));
    Answer taken = sunrise().post(path, CALLING, etagOf(id)).is(201);
    assertThat(taken.text("$.nextCallAt")).isEqualTo("2026-11-23T14:30:00Z");
    callAllAt(NOON.plus(Duration.ofHours(2)));
    Answer quiet = alarm(harbour(), id);
    assertThat(quiet.text("$.level")).isEqualTo("1");
    assertThat(quiet.text("$.charges[0].doing")).isEqualTo("We call the airline.");
    assertThat(quiet.text("$.charges[0].organizationId")).isEqualTo("sunrise");
    assertThat(quiet.text("$.charges[0].by")).isEqualTo("sunrise-referral-officer");
    callAllAt(NOON.plus(Duration.ofMinutes(150)));
    Answer louder = alarm(harbour(), id);
    assertThat(louder.text("$.level")).isEqualTo("2");
    assertThat(louder.text("$.nextCallAt")).isEqualTo("2026-11-23T17:30:00Z");
    tells(id, "arrival-alarm-raised 1", "arrival-alarm-charge-taken", "arrival-alarm-raised 2");
  }

  @Test
  void isClosedWithAReasonAndTellsTheOtherSideOnlyWhatSheWishes() {
    String id = departed();
    expected(harbour(), id);
    callAllAt(NOON);
    String path = "/arrival-alarms/" + Arrival.idOf(id) + "/closing";
    harbour().post(path, closing("found", "not-asked"), etagOf(id)).isInvalidAt("/wish");
    harbour().post(path, closing("missing-reported", "tell"), etagOf(id)).isInvalidAt("/wish");
    harbour()
        .post(path, "{\"outcome\": \"found\", \"wish\": \"tell\"}", etagOf(id))
        .isInvalidAt("/reason");
    Answer closed =
        harbour().post(path, closing("changed-travel", "tell-nothing"), etagOf(id)).is(201);
    assertThat(closed.text("$.state")).isEqualTo("closed");
    assertThat(closed.text("$.closing.outcome")).isEqualTo("changed-travel");
    Answer other = alarm(sunrise(), id).is(200);
    assertThat(other.text("$.state")).isEqualTo("closed");
    assertThat(other.has("$.closing.outcome")).isFalse();
    assertThat(other.has("$.closing.reason")).isFalse();
    callAllAt(NOON.plus(Duration.ofDays(2)));
    assertThat(alarm(harbour(), id).text("$.level")).isEqualTo("1");
    assertThat(listed(harbour(), "?open=false")).contains(id);
    assertThat(listed(harbour(), "?open=true")).doesNotContain(id);
    harbour().post(path, closing("found", "tell"), etagOf(id)).isProblem(409, "arrival-watch-over");
    harbour()
        .post("/arrival-alarms/" + Arrival.idOf(id) + "/charges", CALLING, etagOf(id))
        .isProblem(409, "arrival-watch-over");
    tells(id, "arrival-alarm-raised 1", "arrival-alarm-closed");
  }

  @Test
  void endsWithTheConfirmationOfHerArrival() {
    String id = departed();
    expected(harbour(), id);
    callAllAt(NOON);
    send(sunrise(), id, ARRIVED).is(201);
    callAllAt(NOON.plus(Duration.ofHours(1)));
    Answer closed = alarm(harbour(), id).is(200);
    assertThat(closed.text("$.level")).isEqualTo("1");
    assertThat(closed.text("$.closing.outcome")).isEqualTo("arrived");
    tells(id, "arrival-alarm-raised 1", "arrival-alarm-closed");
  }

  @Test
  void raisesNoAlarmOverOneWhoHasArrived() {
    String id = departed();
    send(sunrise(), id, ARRIVED).is(201);
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> assertThat(expected(harbour(), id).text("$.state")).isEqualTo("arrived"));
    callAllAt(NOON.plus(Duration.ofDays(1)));
    alarm(harbour(), id).isProblem(404, "not-found");
    harbour()
        .put(expectedOf(id), later("2026-11-25T10:00:00Z"), expected(harbour(), id).etag())
        .isProblem(409, "arrival-watch-over");
  }

  @Test
  void movesWithADelayThatIsKnown() {
    String id = departed();
    harbour()
        .put(expectedOf(id), later("2026-11-23T15:00:00Z"), null)
        .isProblem(428, "precondition-required");
    String etag = expected(harbour(), id).etag();
    harbour().put(expectedOf(id), later("2026-11-23T08:00:00Z"), etag).isInvalidAt("/expectedAt");
    harbour().put(expectedOf(id), later("2027-11-23T08:00:00Z"), etag).isInvalidAt("/expectedAt");
    Answer moved = sunrise().put(expectedOf(id), later("2026-11-23T15:00:00Z"), etag).is(200);
    assertThat(moved.text("$.nextCallAt")).isEqualTo("2026-11-23T17:00:00Z");
    Answer seen = expected(harbour(), id);
    assertThat(seen.texts("$.history[*].expectedAt"))
        .containsExactly("2026-11-23T10:00:00Z", "2026-11-23T15:00:00Z");
    assertThat(seen.text("$.history[1].reason")).isEqualTo("The flight is late.");
    assertThat(seen.text("$.history[1].by")).isEqualTo("sunrise-referral-officer");
    callAllAt(NOON.plus(Duration.ofHours(4)));
    alarm(harbour(), id).isProblem(404, "not-found");
    callAllAt(NOON.plus(Duration.ofHours(5)));
    assertThat(alarm(harbour(), id).text("$.level")).isEqualTo("1");
    clock.set(NOON.plus(Duration.ofHours(5)));
    Answer again =
        harbour()
            .put(expectedOf(id), later("2026-11-23T22:00:00Z"), expected(harbour(), id).etag())
            .is(200);
    assertThat(again.text("$.nextCallAt")).isEqualTo("2026-11-24T00:00:00Z");
    tells(id, "expected-arrival-moved", "arrival-alarm-raised 1", "expected-arrival-moved");
  }

  @Test
  void tellsTheReceivingSideNothingNewWithoutHerConsent() {
    String id = departed();
    expected(harbour(), id);
    cases.consent(caseId, "sunrise", "withdrawn");
    harbour()
        .put(expectedOf(id), later("2026-11-23T15:00:00Z"), expected(harbour(), id).etag())
        .is(200);
    Answer other = expected(sunrise(), id);
    assertThat(other.text("$.expectedAt")).isEqualTo("2026-11-23T10:00:00Z");
    assertThat(other.texts("$.history[*].expectedAt")).hasSize(1);
    assertThat(other.has("$.nextCallAt")).isFalse();
    callAllAt(NOON.plus(Duration.ofHours(5)));
    harbour().post("/arrival-alarms/" + Arrival.idOf(id) + "/charges", CALLING, etagOf(id)).is(201);
    Answer alarm = alarm(sunrise(), id).is(200);
    assertThat(alarm.text("$.expectedAt")).isEqualTo("2026-11-23T10:00:00Z");
    assertThat(alarm.text("$.charges[0].organizationId")).isEqualTo("harbour");
    assertThat(alarm.has("$.charges[0].doing")).isFalse();
    cases.goesAway();
    assertThat(alarm(sunrise(), id).is(200).has("$.charges[0].doing")).isFalse();
    cases.comesBack();
    cases.consent(caseId, "sunrise", "granted");
    assertThat(alarm(sunrise(), id).text("$.charges[0].doing")).isEqualTo("We call the airline.");
  }

  @Test
  void showsEachOneWhatConcernsHerOrHim() {
    String id = departed();
    expected(harbour(), id);
    callAllAt(NOON);
    assertThat(listed(harbour(), "?mine=true")).contains(id);
    assertThat(listed(new Person(mvc, "sunrise", "caseworker"), "?mine=true")).doesNotContain(id);
    assertThat(listed(new Person(mvc, "sunrise", "caseworker"), "?mine=false")).contains(id);
    assertThat(listed(harbour(), "?party=sending")).contains(id);
    assertThat(listed(harbour(), "?party=receiving")).doesNotContain(id);
    assertThat(listed(sunrise(), "?party=receiving&open=true")).contains(id);
    assertThat(listed(harbour(), "?level=2")).doesNotContain(id);
    callAllAt(NOON.plus(Duration.ofHours(1)));
    assertThat(listed(new Person(mvc, "sunrise", "caseworker"), "?mine=true")).contains(id);
    Answer page = harbour().get("/arrival-alarms?limit=1").is(200);
    assertThat(page.texts("$.items[*].referralId")).hasSize(1);
    harbour().get("/arrival-alarms?level=0").isInvalidAt("?level");
    harbour().get("/arrival-alarms?party=nobody").isInvalidAt("?party");
  }

  @Test
  void isNobodyElsesBusiness() {
    String id = departed();
    expected(harbour(), id);
    callAllAt(NOON);
    stranger().get(expectedOf(id)).isProblem(404, "not-found");
    alarm(stranger(), id).isProblem(404, "not-found");
    assertThat(listed(stranger(), "")).isEmpty();
    stranger()
        .post("/arrival-alarms/" + Arrival.idOf(id) + "/charges", CALLING, "\"1\"")
        .isProblem(404, "not-found");
    alarm(new Person(mvc, "harbour", "analyst"), id).isProblem(403, "forbidden");
  }

  @Test
  void watchesNobodyWhoHasNotDeparted() {
    String id = ready();
    harbour().get(expectedOf(id)).isProblem(409, "not-departed");
    stranger().get(expectedOf(id)).isProblem(404, "not-found");
    depart(id, ", \"expectedArrivalAt\": \"2026-11-23T04:00:00Z\"")
        .isInvalidAt("/expectedArrivalAt");
    depart(id, ", \"expectedArrivalAt\": \"2027-11-23T04:00:00Z\"")
        .isInvalidAt("/expectedArrivalAt");
    String early = referral();
    send(harbour(), early, "{\"step\": \"request-notification\"" + EXPECTED_AT_TEN + "}")
        .isInvalidAt("/expectedArrivalAt");
  }

  private void tells(String referralId, String... events) {
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(told(Arrival.idOf(referralId))).containsExactly(events));
  }

  private java.util.List<String> listed(Person viewer, String query) {
    return viewer
        .get("/arrival-alarms" + query + (query.isEmpty() ? "?" : "&") + "limit=100")
        .is(200)
        .texts("$.items[*].referralId");
  }

  private String etagOf(String referralId) {
    return String.valueOf(alarm(harbour(), referralId).is(200).etag());
  }

  private static String expectedOf(String referralId) {
    return "/referrals/" + referralId + "/expected-arrival";
  }

  private static String later(String expectedAt) {
    return "{\"expectedAt\": \"%s\", \"reason\": \"The flight is late.\"}".formatted(expectedAt);
  }

  private static String closing(String outcome, String wish) {
    return "{\"outcome\": \"%s\", \"wish\": \"%s\", \"reason\": \"She called us.\"}"
        .formatted(outcome, wish);
  }
}
