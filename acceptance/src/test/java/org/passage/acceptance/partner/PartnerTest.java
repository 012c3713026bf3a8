package org.passage.acceptance.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.departure.Departing;
import org.passage.acceptance.departure.Flight;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;
import tools.jackson.databind.JsonNode;

/**
 * The receiving side is an API client. It is told nothing but what its webhook brings, and answers
 * by the contract alone: from the first message to her arrival (rows E and H).
 */
@ExtendWith(RunningPlatform.class)
class PartnerTest {
  private static final Api.As HARBOUR = API.as("referral-officer@harbour");
  private static final Api.As PARTNER = API.asClient("sunrise-api", "cases referrals");
  private static final String BASE = "/api/referrals/v1";

  private final Hook hook = new Hook();
  private String subscription = "";

  @BeforeEach
  void itSubscribes() {
    Answer made =
        PARTNER
            .post(
                BASE + "/webhook-subscriptions",
                "{\"url\": \"%s\", \"description\": \"Case desk\"}".formatted(hook.url()))
            .expect(201);
    hook.trust(made.text("/secret"));
    subscription = BASE + "/webhook-subscriptions/" + made.text("/id");
  }

  @AfterEach
  void itLeaves() {
    hook.close();
    PARTNER.delete(subscription, PARTNER.get(subscription).expect(200).eTag()).expect(204);
  }

  @Test
  void itAnswersWhatItsWebhookTellsUntilSheHasArrived() {
    Departing her = Departing.anew();
    her.assured();
    send(her, "\"step\": \"request-notification\", \"text\": \"She asks for help.\"");
    String referral = toldOfMessage("request-notification");
    readAndAnswer(referral, "request-notification", "\"step\": \"request-confirmation\"");

    send(her, "\"step\": \"reintegration-request\", \"assistance\": [\"housing\"]");
    assertThat(toldOfMessage("reintegration-request")).isEqualTo(referral);
    readAndAnswer(referral, "reintegration-request", "\"step\": \"reintegration-confirmation\"");

    String itinerary = Flight.acceptable(her);
    HARBOUR.post(itinerary + "/meeting", eTag(her), "").expect(200);
    String asked =
        referral + "/itineraries/" + told("meeting-asked").at("/data/itineraryId").asString();
    PARTNER
        .put(
            asked + "/meeting/answer",
            PARTNER.get(referral).expect(200).eTag(),
            "{\"answer\": \"accepted\"}")
        .expect(200);
    HARBOUR.post(itinerary + "/confirmation", eTag(her), "{}").expect(200);
    told("itinerary-confirmed");
    PARTNER.get(asked).expect(200).expect("/state", "confirmed");

    send(
        her,
        "\"step\": \"post-departure-notification\", \"departedAt\": \"%s\", \"expectedArrivalAt\": \"%s\""
            .formatted(hoursAgo(12), hoursAgo(9)));
    assertThat(toldOfMessage("post-departure-notification")).isEqualTo(referral);
    String alarm = told("arrival-alarm-raised").path("subject").asString();
    PARTNER.get(BASE + "/arrival-alarms/" + alarm).expect(200).expect("/state", "alarmed");
    PARTNER
        .get(referral + "/required-steps")
        .expect(200)
        .expect("/nextStep", "arrival-confirmation");
    readAndAnswer(
        referral,
        "post-departure-notification",
        "\"step\": \"arrival-confirmation\", \"arrivedAt\": \"%s\"".formatted(hoursAgo(1)));

    Answer steps = HARBOUR.get(her.referral() + "/required-steps").expect(200);
    assertThat(steps.texts("/steps", "done")).containsOnly("true");
    HARBOUR.get(her.referral()).expect(200).expect("/state", "arrived");
  }

  @Test
  void whatIsNotSignedIsNotTaken() throws Exception {
    HttpRequest forged =
        HttpRequest.newBuilder(URI.create(hook.url()))
            .header("webhook-id", "evt_forged")
            .header("webhook-timestamp", String.valueOf(Instant.now().getEpochSecond()))
            .header("webhook-signature", "v1,Zm9yZ2Vk")
            .POST(BodyPublishers.ofString("{}"))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertThat(client.send(forged, BodyHandlers.discarding()).statusCode()).isEqualTo(401);
    }
    PARTNER.post(subscription + "/tests", "").expect(200).expect("/outcome", "delivered");
  }

  /** Where the referral lies of which it was told that a message has come. */
  private String toldOfMessage(String step) {
    JsonNode event = hook.next("message-sent", it -> it.at("/data/step").asString().equals(step));
    return BASE + "/referrals/" + event.path("subject").asString();
  }

  private JsonNode told(String what) {
    return hook.next(what, any -> true);
  }

  /** Reads what came, says that it was read, and answers. */
  private static void readAndAnswer(String referral, String step, String answer) {
    Answer now = PARTNER.get(referral).expect(200).expect("/nextParty", "receiving");
    JsonNode message =
        PARTNER
            .get(referral + "/messages")
            .expect(200)
            .json()
            .at("/items")
            .valueStream()
            .filter(it -> it.path("step").asString().equals(step))
            .findFirst()
            .orElseThrow();
    Answer read =
        PARTNER
            .post(
                referral + "/messages/" + message.path("id").asString() + "/receipt",
                now.eTag(),
                "")
            .expect(201);
    PARTNER.post(referral + "/messages", read.eTag(), "{" + answer + "}").expect(201);
  }

  private static void send(Departing her, String content) {
    HARBOUR.post(her.referral() + "/messages", eTag(her), "{" + content + "}").expect(201);
  }

  private static String eTag(Departing her) {
    return HARBOUR.get(her.referral()).expect(200).eTag();
  }

  private static Instant hoursAgo(int hours) {
    return Instant.now().minus(Duration.ofHours(hours)).truncatedTo(ChronoUnit.SECONDS);
  }
}
