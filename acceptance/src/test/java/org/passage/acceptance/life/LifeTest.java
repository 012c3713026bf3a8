package org.passage.acceptance.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** From identification to the end, in the order in which people meet it. */
@ExtendWith(RunningPlatform.class)
class LifeTest {
  private static final String CASES = "/api/cases/v1";
  private static final Api.As CASEWORKER = API.as("caseworker@harbour");
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private String her = "";
  private String caseId = "";

  @BeforeEach
  void openCase() {
    caseId = Owned.newCase("caseworker@harbour").text("/id");
    her = CASES + "/cases/" + caseId;
  }

  @Test
  void sheIsNotSentAwayWhileSheAppealsAndComesBackWhenSheWins() {
    Answer decided =
        step(
                "/identification-decisions",
                """
                {"outcome": "not-trafficked", "decidedBy": "police", "decidedOn": "%s", "reasons": "No means."}\
                """
                    .formatted(TODAY))
            .expect(201);
    String decision = "/identification-decisions/" + decided.text("/id");
    step(
            decision + "/appeal",
            """
            {"filedBy": "self", "filedOn": "%s", "grounds": "She was not heard."}\
            """
                .formatted(TODAY))
        .expect(200);
    move("closed", "not-trafficked").expect(409).expect("/type", problem("appeal-pending"));
    step(
            decision + "/appeal-ruling",
            """
            {"ruling": "overturned", "decidedOn": "%s", "reasons": "Her account is credible."}\
            """
                .formatted(TODAY))
        .expect(200);
    CASEWORKER
        .get(her)
        .expect(200)
        .expect("/outcome", "presumed-trafficked")
        .expect("/status", "identified");
  }

  @Test
  void aChildIsReferredOnlyWhenItIsDeterminedToBeBestForHer() {
    step(
            "/age-assessments",
            """
            {"agreed": true, "assessedOn": "%s", "methods": ["interview"], "youngest": 16, "oldest": 19}\
            """
                .formatted(TODAY))
        .expect(201)
        .expect("/child", "true");
    move("referral", "referral-offered")
        .expect(409)
        .expect("/type", problem("best-interest-missing"));
    CASEWORKER
        .post(
            her + "/best-interest-determinations",
            """
            {"about": "referral", "panel": [{"role": "case-supervisor"}, {"role": "psychologist"}],
             "herView": "She wants to go.", "considerations": [{"topic": "her-views", "finding": "She is sure."}],
             "decision": "in-her-best-interest", "reasons": "Nothing stands against it.", "decidedOn": "%s"}\
            """
                .formatted(TODAY))
        .expect(201);
    API.as("caseworker@sunrise").get(her + "/best-interest-determinations").expect(404);
    move("referral", "referral-offered").expect(200).expect("/status", "referral");
  }

  @Test
  void onlyAGuardianWithAuthorityConsentsForHer() {
    String consent =
        """
        {"purpose": "assistance", "decision": "granted", "givenBy": "guardian", "method": "written",
         "language": "ron", "interpreter": true, "textVersion": "assistance-2026-01"}\
        """;
    CASEWORKER
        .post(her + "/consents", consent)
        .expect(409)
        .expect("/type", problem("guardian-missing"));
    CASEWORKER
        .put(
            her + "/guardian",
            CASEWORKER.get(her).eTag(),
            """
            {"name": "Ana Example", "kind": "relative", "authority": "court-order",
             "evidence": "Order 12/2026", "since": "%s"}\
            """
                .formatted(TODAY))
        .expect(200);
    CASEWORKER
        .post(her + "/consents", consent)
        .expect(201)
        .expect("/guardian/evidence", "Order 12/2026");
  }

  @Test
  void anotherOrganizationTakesHerOverAndEveryServiceKnowsIt() {
    String offer =
        """
        {"to": {"organizationId": "sunrise", "office": "chisinau"}, "reason": "She moves there."}\
        """;
    step("/transfers", offer).expect(409).expect("/type", problem("consent-missing"));
    CASEWORKER
        .post(
            her + "/consents",
            """
            {"purpose": "sharing", "recipient": "sunrise", "decision": "granted", "givenBy": "self",
             "method": "oral", "language": "ron", "interpreter": true}\
            """)
        .expect(201);
    Answer offered = step("/transfers", offer).expect(201);
    String transfer = CASES + "/case-transfers/" + offered.text("/id");
    API.as("caseworker@lantern").get(transfer).expect(404);
    Api.As sunrise = API.as("caseworker@sunrise");
    sunrise.get(her).expect(404);
    String eTag = sunrise.get(transfer).expect(200).eTag();
    sunrise.post(transfer + "/acceptance", eTag, "").expect(200).expect("/caseId", caseId);
    sunrise.get(her).expect(200).expect("/organizationId", "sunrise");
    CASEWORKER.get(her).expect(404);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> {
          String at = "/api/shelters/v1/availability?country=IT&caseId=" + caseId;
          assertThat(sunrise.get(at).status()).isEqualTo(200);
          assertThat(CASEWORKER.get(at).status()).isEqualTo(404);
        });
  }

  @Test
  void sheCanEndItFromAnywhereAndIsFoundByItsCodeAndByASavedSearch() {
    Answer ended = move("closed", "her-wish").expect(200).expect("/status", "closed");
    List<String> byCode =
        CASEWORKER
            .get(CASES + "/cases?scope=mine&status=closed&code=" + ended.text("/code"))
            .expect(200)
            .texts("/items", "id");
    assertThat(byCode).containsExactly(caseId);
    Answer saved =
        CASEWORKER
            .post(
                CASES + "/saved-searches",
                """
                {"name": "Ended", "filter": {"scope": "mine", "status": ["closed"]}}\
                """)
            .expect(201);
    String search = CASES + "/saved-searches/" + saved.text("/id");
    assertThat(CASEWORKER.get(search + "/cases").expect(200).texts("/items", "id"))
        .contains(caseId);
    API.as("intake-officer@harbour").get(search).expect(404);
    move("reopened", "new-need").expect(200).expect("/status", "reopened");
  }

  private static String problem(String type) {
    return "https://passage.example/problems/" + type;
  }

  private Answer move(String to, String reason) {
    return step("/status-changes", "{\"to\": \"%s\", \"reason\": \"%s\"}".formatted(to, reason));
  }

  /** Changes her case upon what is read of it. */
  private Answer step(String path, String body) {
    return CASEWORKER.post(her + path, CASEWORKER.get(her).expect(200).eTag(), body);
  }
}
