package org.passage.referrals.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.Person;

class MessagesTest extends Journey {
  private static final String REQUEST =
      "{\"step\": \"request-notification\", \"text\": \"Please.\"}";
  private static final String CONFIRM = "{\"step\": \"request-confirmation\"}";
  private static final String REINTEGRATE =
      "{\"step\": \"reintegration-request\", \"assistance\": [\"housing\", \"legal\"]}";
  private static final String CONFIRM_REINTEGRATION = "{\"step\": \"reintegration-confirmation\"}";
  private static final String DEPARTED =
      "{\"step\": \"post-departure-notification\", \"departedAt\": \"2026-11-23T05:00:00Z\"}";
  private static final String ARRIVED =
      "{\"step\": \"arrival-confirmation\", \"arrivedAt\": \"2026-11-23T08:00:00Z\"}";

  @Test
  void carriesAReferralThroughAllSixMessages() {
    String id = referral();
    Answer sent = send(harbour(), id, REQUEST).is(201);
    assertThat(sent.text("$.party")).isEqualTo("sending");
    assertThat(sent.etag()).isEqualTo(etag(id));
    send(sunrise(), id, CONFIRM).is(201);
    send(harbour(), id, REINTEGRATE).is(201);
    send(sunrise(), id, CONFIRM_REINTEGRATION).is(201);
    confirmedItinerary(id);
    send(harbour(), id, DEPARTED).is(201);
    assertThat(sunrise().get("/referrals/" + id).text("$.nextOrganizationId")).isEqualTo("sunrise");
    send(sunrise(), id, ARRIVED).is(201);
    Answer referral = harbour().get("/referrals/" + id).is(200);
    assertThat(referral.text("$.state")).isEqualTo("arrived");
    assertThat(referral.has("$.nextStep")).isFalse();
    send(sunrise(), id, ARRIVED).isProblem(409, "out-of-order");
    assertThat(sunrise().get("/referrals/" + id + "/messages").texts("$.items[*].step"))
        .containsExactly(
            "request-notification",
            "request-confirmation",
            "reintegration-request",
            "reintegration-confirmation",
            "post-departure-notification",
            "arrival-confirmation");
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() ->
            assertThat(eventsOf(id))
                .containsExactly(
                    "referral-opened",
                    "message-sent",
                    "message-sent",
                    "message-sent",
                    "message-sent",
                    "itinerary-checked",
                    "meeting-asked",
                    "travel-notified",
                    "meeting-answered",
                    "itinerary-confirmed",
                    "travel-notified",
                    "message-sent",
                    "message-sent",
                    "arrival-confirmed"));
  }

  @Test
  void turnsThePages() {
    String id = referral();
    send(harbour(), id, REQUEST).is(201);
    send(sunrise(), id, CONFIRM).is(201);
    String path = "/referrals/" + id + "/messages?limit=1";
    Answer first = harbour().get(path).is(200);
    assertThat(first.texts("$.items[*].step")).containsExactly("request-notification");
    Answer second = harbour().get(path + "&cursor=" + first.text("$.next")).is(200);
    assertThat(second.texts("$.items[*].step")).containsExactly("request-confirmation");
    assertThat(second.has("$.next")).isFalse();
    harbour().get(path + "&cursor=MTp4").isInvalidAt("?cursor");
  }

  @Test
  void refusesAMessageOutOfOrderAndSaysWhichIsNext() {
    String id = referral();
    assertThat(send(harbour(), id, REINTEGRATE).isProblem(409, "out-of-order").text("$.detail"))
        .contains("request-notification");
    assertThat(harbour().get("/referrals/" + id + "/messages").texts("$.items[*]")).isEmpty();
  }

  @Test
  void refusesAMessageFromTheWrongSide() {
    String id = referral();
    send(sunrise(), id, REQUEST).isProblem(409, "wrong-party");
    send(harbour(), id, REQUEST).is(201);
    send(harbour(), id, CONFIRM).isProblem(409, "wrong-party");
  }

  @Test
  void hidesTheReferralFromOthersWhoWouldSend() {
    String id = referral();
    send(stranger(), id, REQUEST).isProblem(404, "not-found");
    send(stranger(), id, ARRIVED).isProblem(404, "not-found");
  }

  @Test
  void stopsWhenSheWithdrawsHerConsentBetweenTwoMessages() {
    String id = referral();
    send(harbour(), id, REQUEST).is(201);
    send(sunrise(), id, CONFIRM).is(201);
    cases.consent(caseId, "sunrise", "withdrawn");
    Answer refused = send(harbour(), id, REINTEGRATE).isProblem(409, "consent-missing");
    assertThat(refused.text("$.detail")).contains("withdrawn");
    assertThat(harbour().get("/referrals/" + id).text("$.state")).isEqualTo("request-confirmed");
  }

  @Test
  void letsArrivalBeConfirmedEvenWhenSheHasEndedTheSharing() {
    String id = referral();
    send(harbour(), id, REQUEST).is(201);
    send(sunrise(), id, CONFIRM).is(201);
    send(harbour(), id, REINTEGRATE).is(201);
    send(sunrise(), id, CONFIRM_REINTEGRATION).is(201);
    confirmedItinerary(id);
    send(harbour(), id, DEPARTED).is(201);
    cases.consent(caseId, "sunrise", "not-permitted");
    send(sunrise(), id, ARRIVED).is(201);
    sunrise().get("/referrals/" + id).isProblem(404, "not-found");
  }

  @Test
  void sendsNothingWhenHerConsentCannotBeAsked() {
    String id = referral();
    String read = etag(id);
    cases.goesAway();
    harbour().post("/referrals/" + id + "/messages", REQUEST, read).isProblem(503, "unavailable");
    cases.comesBack();
    assertThat(harbour().get("/referrals/" + id).text("$.state")).isEqualTo("opened");
  }

  @Test
  void needsAConfirmedItineraryBeforeDeparture() {
    String id = referral();
    send(harbour(), id, REQUEST).is(201);
    send(sunrise(), id, CONFIRM).is(201);
    send(harbour(), id, REINTEGRATE).is(201);
    send(sunrise(), id, CONFIRM_REINTEGRATION).is(201);
    send(harbour(), id, DEPARTED).isProblem(409, "itinerary-missing");
  }

  @Test
  void needsTheStateThatWasRead() {
    String id = referral();
    String path = "/referrals/" + id + "/messages";
    String read = etag(id);
    harbour().post(path, REQUEST, null).isProblem(428, "precondition-required");
    harbour().post(path, REQUEST, read).is(201);
    sunrise().post(path, CONFIRM, read).isProblem(412, "precondition-failed");
    sunrise().post(path, CONFIRM, "\"later\"").isInvalidAt("?If-Match");
  }

  @Test
  void namesTheFieldsThatAreWrong() {
    String id = referral();
    send(harbour(), id, "{\"step\": \"greeting\"}").isInvalidAt("/step");
    send(harbour(), id, "{}").isInvalidAt("/step");
    send(harbour(), id, "{\"step\": \"request-notification\", \"to\": \"x\"}").isInvalidAt("/to");
    send(
            harbour(),
            id,
            "{\"step\": \"request-notification\", \"text\": \"" + "x".repeat(4001) + "\"}")
        .isInvalidAt("/text");
    send(
            harbour(),
            id,
            "{\"step\": \"request-notification\", \"arrivedAt\": \"2026-11-23T08:00:00Z\"}")
        .isInvalidAt("/arrivedAt");
    send(harbour(), id, "{\"step\": \"reintegration-request\"}").isInvalidAt("/assistance");
    send(harbour(), id, "{\"step\": \"reintegration-request\", \"assistance\": [\"gold\"]}")
        .isInvalidAt("/assistance/0");
    send(harbour(), id, DEPARTED.replace("2026-11-23", "2026-11-24")).isInvalidAt("/departedAt");
    send(harbour(), id, DEPARTED.replace("2026-11-23", "2026-11-22")).isInvalidAt("/departedAt");
    send(harbour(), id, DEPARTED.replace("05:00:00Z", "05:00:00")).isInvalidAt("/departedAt");
    assertThat(harbour().get("/referrals/" + id + "/messages").texts("$.items[*]")).isEmpty();
  }

  @Test
  void acceptsADepartureShortlyBeforeTheReferralWasOpened() {
    String id = referral();
    send(harbour(), id, REQUEST).is(201);
    send(sunrise(), id, CONFIRM).is(201);
    send(harbour(), id, REINTEGRATE).is(201);
    send(sunrise(), id, CONFIRM_REINTEGRATION).is(201);
    confirmedItinerary(id);
    send(harbour(), id, DEPARTED.replace("2026-11-23T05", "2026-11-22T23")).is(201);
  }

  @Test
  void refusesAnArrivalBeforeTheDeparture() {
    String id = referral();
    send(harbour(), id, REQUEST).is(201);
    send(sunrise(), id, CONFIRM).is(201);
    send(harbour(), id, REINTEGRATE).is(201);
    send(sunrise(), id, CONFIRM_REINTEGRATION).is(201);
    confirmedItinerary(id);
    send(harbour(), id, DEPARTED).is(201);
    send(sunrise(), id, ARRIVED.replace("08:00", "04:59")).isInvalidAt("/arrivedAt");
  }

  private void confirmedItinerary(String id) {
    confirm(id, accepted(id, mondayMorning(agency("2027-12-31")))).is(200);
  }

  private List<String> eventsOf(String id) {
    List<String> types = new java.util.ArrayList<>();
    Person service = new Person(mvc, "passage", "service");
    String after = "0";
    while (true) {
      Answer page = service.get("/events?limit=100&after=" + after).is(200);
      types.addAll(page.texts("$.items[?(@.subject == '" + id + "')].type"));
      if (page.texts("$.items[*].id").isEmpty()) {
        return types.stream()
            .map(type -> type.replace("org.passage.referrals.", "").replace(".v1", ""))
            .toList();
      }
      after = page.text("$.next");
    }
  }
}
