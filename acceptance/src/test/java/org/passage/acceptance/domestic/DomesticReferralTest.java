package org.passage.acceptance.domestic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** A domestic referral from the draft to what came of it, by both organizations (A2, A5). */
@ExtendWith(RunningPlatform.class)
class DomesticReferralTest {
  private static final String REFERRALS = "/api/referrals/v1";
  private static final String DOMESTIC = REFERRALS + "/domestic-referrals";
  private static final String PROBLEMS = "https://passage.example/problems/";
  private static final Api.As CASEWORKER = API.as("caseworker@harbour");
  private static final Api.As OFFICER = API.as("referral-officer@harbour");
  private static final Api.As RECIPIENT = API.as("referral-officer@sunrise");

  private final String caseId = Owned.newCase("caseworker@harbour").text("/id");
  private final String hers = "/api/cases/v1/cases/" + caseId;
  private final String agencyId =
      OFFICER
          .post(
              REFERRALS + "/agencies",
              "{\"name\": \"Legal aid\", \"country\": \"IT\", \"organizationId\": \"sunrise\"}")
          .expect(201)
          .text("/id");

  @Test
  void isShownToHerSentAsShownAcceptedAndDone() throws Exception {
    Answer consent = consent();
    Answer drafted = draft();
    String path = DOMESTIC + "/" + drafted.text("/id");
    RECIPIENT.get(path).expect(404);
    Answer preview = OFFICER.post(path + "/preview", drafted.eTag(), "").expect(200);
    String text = preview.text("/text");
    assertThat(text).contains("She seeks advice about her papers").doesNotContain("birth-date");
    send(path, preview, "0".repeat(64)).expect(409).expect("/type", PROBLEMS + "preview-outdated");
    send(path, preview, preview.text("/digest")).expect(200).expect("/state", "sent");

    Answer read = RECIPIENT.get(path + "/shared-data").expect(200);
    assertThat(read.text("/text")).isEqualTo(text);
    assertThat(read.text("/digest")).isEqualTo(sha256(text));
    assertThat(RECIPIENT.get(DOMESTIC + "?party=receiving&limit=100").texts("/items", "id"))
        .contains(drafted.text("/id"));

    step(OFFICER, path, "answer", "{\"answer\": \"accepted\"}")
        .expect(409)
        .expect("/type", PROBLEMS + "wrong-party");
    step(RECIPIENT, path, "answer", "{\"answer\": \"accepted\"}").expect(200);
    step(RECIPIENT, path, "progress", "{\"progress\": \"no-show\"}").expect(200);
    step(RECIPIENT, path, "progress", "{\"progress\": \"in-progress\"}").expect(200);
    step(
            RECIPIENT,
            path,
            "progress",
            "{\"progress\": \"done\", \"outcome\": \"need-met\", \"note\": \"She has her permit.\"}")
        .expect(200);
    Answer told = OFFICER.get(path).expect(200).expect("/state", "done");
    assertThat(told.text("/steps/4/note")).isEqualTo("She has her permit.");
    OFFICER
        .put(
            path + "/satisfaction",
            told.eTag(),
            "{\"score\": 5, \"words\": \"They listened.\", \"tellRecipient\": true}")
        .expect(200);
    RECIPIENT.get(path).expect(200).expect("/satisfaction/words", "They listened.");

    withdraw(consent);
    Awaitility.await()
        .ignoreExceptions()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> RECIPIENT.get(path).expect(404));
    OFFICER.get(path).expect(200).expect("/suspended", "true");
  }

  @Test
  void isNotSentWithoutHerConsentAndTakenBackAtAnyTime() {
    Answer drafted = draft();
    String path = DOMESTIC + "/" + drafted.text("/id");
    OFFICER
        .post(path + "/preview", drafted.eTag(), "")
        .expect(409)
        .expect("/type", PROBLEMS + "consent-missing");
    Answer consent = consent();
    Answer preview = OFFICER.post(path + "/preview", drafted.eTag(), "").expect(200);
    withdraw(consent);
    send(path, preview, preview.text("/digest"))
        .expect(409)
        .expect("/type", PROBLEMS + "consent-missing");
    OFFICER.get(path).expect(200).expect("/state", "drafted");
    consent();
    send(path, preview, preview.text("/digest")).expect(200);
    step(OFFICER, path, "revocation", "{\"reason\": \"her-wish\"}").expect(200);
    RECIPIENT.get(path + "/shared-data").expect(409).expect("/type", PROBLEMS + "sharing-over");
    step(RECIPIENT, path, "answer", "{\"answer\": \"accepted\"}")
        .expect(409)
        .expect("/type", PROBLEMS + "step-not-possible");
  }

  @Test
  void isRemindedOfWhereNobodyAnswersAndDeclinedWithAReason() {
    consent();
    Answer drafted = draft("emergency");
    String path = DOMESTIC + "/" + drafted.text("/id");
    Answer preview = OFFICER.post(path + "/preview", drafted.eTag(), "").expect(200);
    send(path, preview, preview.text("/digest")).expect(200);
    Awaitility.await()
        .ignoreExceptions()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> RECIPIENT.get(path).expect(200).expect("/reminders", "1"));
    RECIPIENT.get(path).expect(200).expect("/overdue", "true");
    assertThat(RECIPIENT.get(DOMESTIC + "?overdue=true&limit=100").texts("/items", "id"))
        .contains(drafted.text("/id"));
    step(RECIPIENT, path, "answer", "{\"answer\": \"declined\"}")
        .expect(400)
        .expect("/errors/0/pointer", "/reason");
    step(RECIPIENT, path, "answer", "{\"answer\": \"declined\", \"reason\": \"no-capacity\"}")
        .expect(200);
    OFFICER
        .get(path)
        .expect(200)
        .expect("/state", "declined")
        .expect("/steps/1/reason", "no-capacity")
        .expect("/overdue", "false");
  }

  @Test
  void isCountedInFiguresThatShowNobody() {
    API.as("case-supervisor@harbour")
        .get(
            REFERRALS
                + "/domestic-figures?party=sending&by=assistance&year="
                + LocalDate.now(ZoneOffset.UTC).getYear())
        .expect(200)
        .expect("/smallest", "10");
  }

  /** She consents to sharing with Sunrise, and her case is shared for that. */
  private Answer consent() {
    Answer consent =
        CASEWORKER
            .post(
                hers + "/consents",
                """
                {"purpose": "sharing", "recipient": "sunrise", "decision": "granted", "givenBy": "self",
                 "method": "written", "language": "ron", "interpreter": true}\
                """)
            .expect(201);
    CASEWORKER
        .post(hers + "/shares", "{\"recipient\": \"sunrise\", \"purposes\": [\"referral\"]}")
        .expect(201);
    return consent;
  }

  private void withdraw(Answer consent) {
    CASEWORKER
        .post(hers + "/consents/" + consent.text("/id") + "/withdrawal", consent.eTag(), "")
        .expect(200);
  }

  private Answer draft() {
    return draft("routine");
  }

  private Answer draft(String urgency) {
    String team = CASEWORKER.get(hers + "/care-team").expect(200).eTag();
    CASEWORKER
        .put(hers + "/care-team/" + API.idOf("referral-officer@harbour"), team, "")
        .expect(200);
    return OFFICER
        .post(
            DOMESTIC,
            """
            {"caseId": "%s", "choice": "accepted",
             "request": {"agencyId": "%s", "assistance": "legal", "urgency": "%s",
               "words": {"description": "She seeks advice about her papers"}, "fields": ["name", "languages"]}}\
            """
                .formatted(caseId, agencyId, urgency))
        .expect(201);
  }

  private static Answer send(String path, Answer preview, String digest) {
    return OFFICER.post(
        path + "/sending",
        preview.eTag(),
        "{\"digest\": \"%s\", \"language\": \"ron\", \"interpreter\": true}".formatted(digest));
  }

  private static Answer step(Api.As who, String path, String what, String body) {
    return who.post(path + "/" + what, OFFICER.get(path).expect(200).eTag(), body);
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
