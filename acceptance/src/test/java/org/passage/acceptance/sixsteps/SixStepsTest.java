package org.passage.acceptance.sixsteps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.departure.Departing;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** The receiving side is an API client that knows the contract and the events that it is told. */
@ExtendWith(RunningPlatform.class)
class SixStepsTest {
  private static final Api.As HARBOUR = API.as("referral-officer@harbour");
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
  }

  @Test
  void aMessageIsPutInOtherWordsAndTheOtherSideSaysThatItHasReadIt() {
    Answer sent = send(HARBOUR, "\"step\": \"request-notification\"").expect(201);
    String message = referral + "/messages/" + sent.text("/id");
    assertThat(HARBOUR.get(referral).expect(200).json().has("dueAt")).isTrue();
    Answer amended =
        HARBOUR
            .post(
                message + "/amendments",
                sent.eTag(),
                """
                {"reason": "More is known.", "message": {"step": "request-notification", "text": "In two weeks."}}\
                """)
            .expect(201)
            .expect("/wording", "2");
    awaitTold("message-sent", "message-amended");
    PARTNER.get(referral + "/messages").expect(200).expect("/items/0/text", "In two weeks.");
    HARBOUR
        .post(message + "/receipt", amended.eTag(), "")
        .expect(409)
        .expect("/type", PROBLEMS + "wrong-party");
    Answer read = PARTNER.post(message + "/receipt", amended.eTag(), "").expect(201);
    assertThat(read.texts("/receipts", "wording")).containsExactly("2");
    PARTNER
        .post(referral + "/messages", sent.eTag(), "{\"step\": \"request-confirmation\"}")
        .expect(412);
    send(PARTNER, "\"step\": \"request-confirmation\"").expect(201);
    API.as("referral-officer@lantern").get(message + "/amendments").expect(404);
  }

  @Test
  void nothingIsSentWhileSheDoesNotConsentNorAfterACancellation() {
    her.withdrawSharing();
    // It is suspended meanwhile, which is another version than the one that was read.
    await()
        .ignoreExceptions()
        .atMost(SOON)
        .untilAsserted(() ->
            send(HARBOUR, "\"step\": \"request-notification\"")
                .expect(409)
                .expect("/type", PROBLEMS + "consent-missing"));
    await()
        .ignoreExceptions()
        .atMost(SOON)
        .untilAsserted(() -> HARBOUR.get(referral).expect(200).expect("/condition", "suspended"));
    assertThat(HARBOUR.get(referral).expect(200).json().has("dueAt")).isFalse();
    PARTNER.get(referral).expect(404);
    Answer cancelled =
        HARBOUR
            .post(
                referral + "/cancellation",
                HARBOUR.get(referral).expect(200).eTag(),
                "{\"reason\": \"consent-withdrawn\"}")
            .expect(201)
            .expect("/condition", "cancelled");
    HARBOUR
        .post(referral + "/messages", cancelled.eTag(), "{\"step\": \"request-notification\"}")
        .expect(409)
        .expect("/type", PROBLEMS + "referral-cancelled");
    HARBOUR
        .post(referral + "/cancellation", cancelled.eTag(), "{\"reason\": \"her-choice\"}")
        .expect(409)
        .expect("/type", PROBLEMS + "referral-cancelled");
  }

  private Answer send(Api.As sender, String content) {
    String eTag = sender.get(referral).expect(200).eTag();
    return sender.post(referral + "/messages", eTag, "{" + content + "}");
  }

  private void awaitTold(String... types) {
    await().ignoreExceptions().atMost(SOON).untilAsserted(() -> assertThat(told()).contains(types));
  }

  /** What the partner was told of this referral. */
  private List<String> told() {
    List<String> types = new ArrayList<>();
    String after = "0";
    while (true) {
      Answer page = PARTNER.get(REFERRALS + "/events?limit=100&after=" + after).expect(200);
      page.json()
          .at("/items")
          .valueStream()
          .filter(it -> referral.endsWith(it.path("subject").asString()))
          .map(it -> it.path("type").asString())
          .map(it -> it.replace("org.passage.referrals.", "").replace(".v1", ""))
          .forEach(types::add);
      String next = page.text("/next");
      if (next.equals(after)) {
        return types;
      }
      after = next;
    }
  }
}
