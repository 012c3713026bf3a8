package org.passage.acceptance.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.departure.Departing;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;
import tools.jackson.databind.JsonNode;

/**
 * Each side sees its referrals, out and in: by the message that is awaited, what is overdue, from
 * where to where (row H). In an emergency a confirmation is awaited for a moment only, here.
 */
@ExtendWith(RunningPlatform.class)
class OverviewTest {
  private static final Api.As SENDING = API.as("referral-officer@harbour");
  private static final Api.As RECEIVING = API.as("referral-officer@sunrise");
  private static final Api.As NEITHER = API.as("referral-officer@lantern");
  private static final String REFERRALS = "/api/referrals/v1";
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String BY_CORRIDOR = "?fromCountry=IT&country=MD";

  private final Departing her = Departing.anew();

  @Test
  void whatIsLateIsSeenByBothSidesAndEscalatedUntilItComes() {
    String id = requested("emergency");
    String late = BY_CORRIDOR + "&awaited=request-confirmation&overdue=true";
    await()
        .ignoreExceptions()
        .atMost(SOON)
        .untilAsserted(() -> {
          assertThat(standings(SENDING, late + "&party=sending")).contains(id);
          assertThat(standings(RECEIVING, late + "&party=receiving")).contains(id);
          assertThat(overdue(SENDING, "sending")).isPositive();
          assertThat(overdue(RECEIVING, "receiving")).isPositive();
        });
    assertThat(standings(SENDING, late + "&party=receiving")).doesNotContain(id);
    assertThat(standings(SENDING, late.replace("IT", "GR"))).doesNotContain(id);
    assertThat(standings(SENDING, late.replace("overdue=true", "overdue=false")))
        .doesNotContain(id);
    assertThat(standings(NEITHER, late)).doesNotContain(id);
    Answer drawn = RECEIVING.get(REFERRALS + "/overview/picture?party=receiving&overdue=true");
    assertThat(drawn.expect(200).headers().firstValue("Content-Type").orElse(""))
        .startsWith("image/svg+xml");
    assertThat(drawn.body())
        .startsWith("<svg")
        .containsPattern(id + ", from harbour, IT-MD: 1 of 6 .*sunrise awaited since .*, overdue");

    awaitEscalation(SENDING, id, "/open", "true");
    awaitEscalation(RECEIVING, id, "/step", "request-confirmation");
    assertThat(escalations(NEITHER, id)).isEmpty();
    RECEIVING
        .post(
            REFERRALS + "/referrals/" + id + "/messages",
            RECEIVING.get(REFERRALS + "/referrals/" + id).expect(200).eTag(),
            "{\"step\": \"request-confirmation\"}")
        .expect(201);
    awaitEscalation(SENDING, id, "/ended", "sent");
    assertThat(standings(SENDING, late)).doesNotContain(id);
    assertThat(standings(SENDING, BY_CORRIDOR + "&state=request-confirmed")).contains(id);
  }

  @Test
  void howLongMessagesTakeIsToldOnceTheyAreMany() {
    IntStream.range(0, 10).forEach(any -> requested("routine"));
    Answer told =
        API.as("analyst@harbour")
            .get(
                REFERRALS
                    + "/overview/response-times?by=all&year="
                    + Year.now(ZoneOffset.UTC).getValue())
            .expect(200);
    JsonNode requests =
        told.json()
            .at("/items")
            .valueStream()
            .filter(it -> it.path("awaited").asString().equals("request-notification"))
            .findFirst()
            .orElseThrow();
    assertThat(requests.path("answers").asInt())
        .isGreaterThanOrEqualTo(told.json().path("smallest").asInt());
    assertThat(requests.path("medianMinutes").asInt())
        .isLessThanOrEqualTo(requests.path("ninetyPercentMinutes").asInt());
  }

  /** A referral of hers from Italy, of which sunrise has the first message. */
  private String requested(String urgency) {
    String caseId = her.hers().substring(her.hers().lastIndexOf('/') + 1);
    Answer opened =
        SENDING
            .post(
                REFERRALS + "/referrals",
                """
                {"caseId": "%s", "scenario": "direct-approach", "entry": {"approachedBy": "self"},
                 "receivingOrganizationId": "sunrise", "fromCountry": "IT", "country": "MD",
                 "urgency": "%s", "choice": "accepted"}\
                """
                    .formatted(caseId, urgency))
            .expect(201);
    SENDING
        .post(
            REFERRALS + "/referrals/" + opened.text("/id") + "/messages",
            opened.eTag(),
            "{\"step\": \"request-notification\"}")
        .expect(201);
    return opened.text("/id");
  }

  private static List<String> standings(Api.As who, String query) {
    return who.get(REFERRALS + "/overview/referrals" + query + "&limit=100")
        .expect(200)
        .texts("/items", "referralId");
  }

  private static int overdue(Api.As who, String party) {
    return who.get(REFERRALS + "/overview/counts")
        .expect(200)
        .json()
        .at("/waiting")
        .valueStream()
        .filter(it -> it.path("party").asString().equals(party))
        .filter(it -> it.path("awaited").asString().equals("request-confirmation"))
        .mapToInt(it -> it.path("overdue").asInt())
        .sum();
  }

  private static void awaitEscalation(Api.As who, String id, String field, String value) {
    await()
        .ignoreExceptions()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(escalations(who, id))
                .singleElement()
                .satisfies(it -> assertThat(it.at(field).asString()).isEqualTo(value)));
  }

  private static List<JsonNode> escalations(Api.As who, String id) {
    return who.get(REFERRALS + "/escalations?limit=100")
        .expect(200)
        .json()
        .at("/items")
        .valueStream()
        .filter(it -> it.path("referralId").asString().equals(id))
        .toList();
  }
}
