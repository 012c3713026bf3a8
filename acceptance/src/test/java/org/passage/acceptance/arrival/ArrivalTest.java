package org.passage.acceptance.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.departure.Departing;
import org.passage.acceptance.departure.Flight;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Whoever is on her way is waited for until somebody knows where she is (row H). */
@ExtendWith(RunningPlatform.class)
class ArrivalTest {
  private static final Api.As CASEWORKER = API.as("caseworker@harbour");
  private static final Api.As HARBOUR = API.as("referral-officer@harbour");
  private static final Api.As SUNRISE = API.as("referral-officer@sunrise");
  private static final Api.As PARTNER = API.asClient("sunrise-api", "cases referrals");
  private static final String REFERRALS = "/api/referrals/v1";
  private static final String PROBLEMS = "https://passage.example/problems/";
  private static final Duration SOON = Duration.ofSeconds(30);

  private Departing her = new Departing("", "");
  private String referral = "";

  @BeforeEach
  void sheIsReferred() {
    her = Departing.anew();
    referral = her.referral();
    her.assured();
    her.readyToDepart();
    String itinerary = Flight.met(her);
    HARBOUR.post(itinerary + "/confirmation", eTag(), "{}").expect(200);
  }

  @Test
  void anAlarmReachesBothOrganizationsUntilHerArrivalIsConfirmed() {
    assertThat(standings(SUNRISE, "?party=receiving&awaited=post-departure-notification"))
        .contains(referral.substring(referral.lastIndexOf('/') + 1));
    depart(20, 17);
    assertThat(standings(HARBOUR, "?party=sending&awaited=arrival-confirmation&urgency=routine"))
        .contains(referral.substring(referral.lastIndexOf('/') + 1));
    assertThat(standings(API.as("referral-officer@lantern"), "?party=receiving"))
        .doesNotContain(referral.substring(referral.lastIndexOf('/') + 1));
    overview();
    String alarm = alarm();
    Answer raised = SUNRISE.get(alarm).expect(200).expect("/state", "alarmed");
    assertThat(raised.texts("/calls", "level")).containsExactly("1", "2", "3", "4");
    for (String who :
        List.of(
            "case-supervisor@harbour",
            "case-supervisor@sunrise",
            "referral-officer@harbour",
            "referral-officer@sunrise")) {
      assertThat(ids(API.as(who), "?open=true&mine=true")).as(who).contains(raised.text("/id"));
    }
    assertThat(ids(API.as("referral-officer@lantern"), "?open=true"))
        .doesNotContain(raised.text("/id"));
    API.as("referral-officer@lantern").get(alarm).expect(404);
    await()
        .ignoreExceptions()
        .atMost(SOON)
        .untilAsserted(() -> {
          assertThat(told(PARTNER, raised.text("/id"))).containsExactly("1", "2", "3", "4");
          assertThat(told(API.as("partner-agency@harbour"), raised.text("/id")))
              .containsExactly("1", "2", "3", "4");
        });
    SUNRISE
        .post(alarm + "/charges", raised.eTag(), "{\"doing\": \"We call the airline.\"}")
        .expect(201);
    HARBOUR.get(alarm).expect(200).expect("/charges/0/doing", "We call the airline.");
    send(
            SUNRISE,
            "\"step\": \"arrival-confirmation\", \"arrivedAt\": \"%s\"".formatted(hoursAgo(1)))
        .expect(201);
    await()
        .ignoreExceptions()
        .atMost(SOON)
        .untilAsserted(() -> HARBOUR.get(alarm).expect(200).expect("/closing/outcome", "arrived"));
    assertThat(ids(HARBOUR, "?open=true")).doesNotContain(raised.text("/id"));
    await()
        .ignoreExceptions()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(
                    CASEWORKER
                        .get(her.hers() + "/timeline?limit=100&service=referrals")
                        .expect(200)
                        .texts("/items", "code"))
                .contains(
                    "arrival-alarm-raised", "arrival-alarm-charge-taken", "arrival-alarm-closed"));
  }

  @Test
  void herWishDecidesWhatTheOtherSideIsTold() {
    depart(20, 17);
    String alarm = alarm();
    close(alarm, closing("missing-reported", "tell"))
        .expect(400)
        .expect("/errors/0/pointer", "/wish");
    close(alarm, closing("changed-travel", "tell-nothing"))
        .expect(201)
        .expect("/closing/reason", "She called us.");
    Answer other = SUNRISE.get(alarm).expect(200).expect("/state", "closed");
    assertThat(other.json().at("/closing").has("outcome")).isFalse();
    assertThat(other.body()).doesNotContain("She called us.");
    close(alarm, closing("found", "tell"))
        .expect(409)
        .expect("/type", PROBLEMS + "arrival-watch-over");
  }

  /** It may get louder at any moment, and is another version then. */
  private static Answer close(String alarm, String how) {
    return await()
        .until(
            () -> HARBOUR.post(alarm + "/closing", HARBOUR.get(alarm).eTag(), how),
            it -> it.status() != 412);
  }

  @Test
  void aKnownDelayIsWaitedForAndWithoutHerConsentKeptFromTheOtherSide() {
    HARBOUR
        .get(referral + "/expected-arrival")
        .expect(409)
        .expect("/type", PROBLEMS + "not-departed");
    depart(3, 1);
    Answer watched =
        SUNRISE.get(referral + "/expected-arrival").expect(200).expect("/state", "watched");
    Instant late = Instant.now().plus(Duration.ofHours(5)).truncatedTo(ChronoUnit.SECONDS);
    Answer moved =
        SUNRISE
            .put(referral + "/expected-arrival", watched.eTag(), delay(late))
            .expect(200)
            .expect("/history/1/reason", "The flight is late.");
    assertThat(Instant.parse(moved.text("/nextCallAt"))).isEqualTo(late.plus(Duration.ofHours(4)));
    her.withdrawSharing();
    HARBOUR
        .put(
            referral + "/expected-arrival",
            HARBOUR.get(referral + "/expected-arrival").expect(200).eTag(),
            delay(late.plusSeconds(3600)))
        .expect(200);
    SUNRISE.get(referral + "/expected-arrival").expect(200).expect("/expectedAt", late.toString());
  }

  private void overview() {
    assertThat(HARBOUR.get(REFERRALS + "/overview/picture?party=sending").expect(200).body())
        .contains("arrival-confirmation by sunrise awaited since");
    await()
        .ignoreExceptions()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(
                    SUNRISE
                        .get(REFERRALS + "/overview/counts")
                        .expect(200)
                        .json()
                        .at("/waiting")
                        .valueStream()
                        .filter(it -> it.path("party").asString().equals("receiving"))
                        .filter(it -> it.path("awaited").asString().equals("arrival-confirmation"))
                        .mapToInt(it -> it.path("waiting").asInt())
                        .sum())
                .isPositive());
    String times =
        REFERRALS + "/overview/response-times?by=organization&year=" + Year.now(ZoneOffset.UTC);
    Answer told = API.as("analyst@harbour").get(times).expect(200);
    assertThat(told.texts("/items", "answers"))
        .allMatch(it -> Integer.parseInt(it) >= told.json().path("smallest").asInt());
    HARBOUR.get(times).expect(403);
  }

  private static List<String> standings(Api.As who, String query) {
    return who.get(REFERRALS + "/overview/referrals" + query + "&limit=100")
        .expect(200)
        .texts("/items", "referralId");
  }

  private Answer send(Api.As sender, String content) {
    return sender.post(referral + "/messages", eTag(), "{" + content + "}");
  }

  private String eTag() {
    return HARBOUR.get(referral).expect(200).eTag();
  }

  private void depart(int hoursAgo, int expectedHoursAgo) {
    send(
            HARBOUR,
            "\"step\": \"post-departure-notification\", \"departedAt\": \"%s\", \"expectedArrivalAt\": \"%s\""
                .formatted(hoursAgo(hoursAgo), hoursAgo(expectedHoursAgo)))
        .expect(201);
  }

  private static Instant hoursAgo(int hours) {
    return Instant.now().minus(Duration.ofHours(hours)).truncatedTo(ChronoUnit.SECONDS);
  }

  private String alarm() {
    return REFERRALS
        + "/arrival-alarms/"
        + HARBOUR.get(referral + "/expected-arrival").expect(200).text("/alarmId");
  }

  private static List<String> ids(Api.As who, String query) {
    return who.get(REFERRALS + "/arrival-alarms" + query + "&limit=100")
        .expect(200)
        .texts("/items", "id");
  }

  /** The levels of an alarm that an organization was told of. */
  private static List<String> told(Api.As who, String alarmId) {
    List<String> levels = new ArrayList<>();
    String after = "0";
    while (true) {
      Answer page = who.get(REFERRALS + "/events?limit=100&after=" + after).expect(200);
      page.json()
          .at("/items")
          .valueStream()
          .filter(it -> it.path("subject").asString().equals(alarmId))
          .filter(it -> it.path("type").asString().endsWith(".arrival-alarm-raised.v1"))
          .forEach(it -> levels.add(it.at("/data/level").asString()));
      String next = page.text("/next");
      if (next.equals(after)) {
        return levels;
      }
      after = next;
    }
  }

  private static String delay(Instant expectedAt) {
    return "{\"expectedAt\": \"%s\", \"reason\": \"The flight is late.\"}".formatted(expectedAt);
  }

  private static String closing(String outcome, String wish) {
    return "{\"outcome\": \"%s\", \"wish\": \"%s\", \"reason\": \"She called us.\"}"
        .formatted(outcome, wish);
  }
}
