package org.passage.reintegration.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;

class OutcomeTest extends JourneyTest {
  private static final int PEOPLE = 10;

  @Test
  void tellsHowFarGoalsWereAttainedByWhomAndHerOwnWords() {
    Reply plan = active();
    String review = reassessed("review", "low").id();

    Reply recorded =
        outcome(
            plan,
            "interim",
            1,
            ", \"ownWords\": \"I sleep\", \"assessmentId\": \"" + review + "\"");

    assertThat(recorded.status()).isEqualTo(201);
    assertThat(recorded.text("goals[0].assistanceType")).isEqualTo("housing");
    assertThat(recorded.text("attainment")).isEqualTo("60.0");
    assertThat(recorded.text("domainChange")).isEqualTo("3.0");
    assertThat(recorded.text("recordedBy")).isEqualTo("sunrise-reintegration-officer");
    Reply read = supervisor.get("/outcomes/" + recorded.id());
    assertThat(read.text("ownWords")).isEqualTo("I sleep");
    assertThat(caseworker.get("/plans/" + plan.id() + "/outcomes").ids())
        .containsExactly(recorded.id());
    assertThat(stranger.get("/outcomes/" + recorded.id()).status()).isEqualTo(404);
  }

  @Test
  void atTheEndingIsThereOnceAndCanBeCorrected() {
    Reply active = active();
    assertThat(outcome(active, "ending", 0, "").problem()).isEqualTo("outcome-out-of-order");
    Reply plan = ended(active);

    Reply recorded = outcome(plan, "ending", -2, "");

    assertThat(outcome(plan, "ending", 0, "").problem()).isEqualTo("outcome-recorded");
    Reply corrected =
        officer.put(
            "/outcomes/" + recorded.id(),
            "{\"goals\": [{\"objective\": 1, \"level\": 2}], \"ownRating\": 5}",
            recorded);
    assertThat(corrected.text("goals[0].level")).isEqualTo("2");
    assertThat(corrected.text("ownRating")).isEqualTo("5");
    assertThat(outcome(plan, "twelve-months", 0, "").problem()).isEqualTo("outcome-out-of-order");
    assertThat(outcome(plan, "interim", 0, "").problem()).isEqualTo("outcome-out-of-order");
    assertThat(officer.get("/plans/" + plan.id() + "/outcomes").ids())
        .containsExactly(recorded.id());
  }

  @Test
  void atTheEndingIsNoOtherRequestsThanTheFirstOnes() {
    Reply plan = ended(active());
    String first = UUID.randomUUID().toString();

    Reply recorded = postOnce(plan, -2, first);

    assertThat(recorded.status()).isEqualTo(201);
    assertThat(postOnce(plan, -2, first).id()).isEqualTo(recorded.id());
    assertThat(postOnce(plan, 2, UUID.randomUUID().toString()).problem())
        .isEqualTo("outcome-recorded");
    assertThat(officer.get("/outcomes/" + recorded.id()).text("goals[0].level")).isEqualTo("-2");
  }

  @Test
  void isNoneBeforeThePlanStarted() {
    assertThat(outcome(agreed(), "interim", 0, "").problem()).isEqualTo("plan-not-started");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'level': 0      | 'level': 3                                                  | /goals/0/level
          'objective': 1  | 'objective': 2                                              | /goals/0/objective
          'objective': 1  | 'objective': 0                                              | /goals/0/objective
          'ownRating': 3  | 'ownRating': 6                                              | /ownRating
          'ownRating': 3  | 'ownRating': 3, 'assessmentId': 'asm_nosuchthing'           | /assessmentId
          }]              | }, {'objective': 1, 'level': 1}]                            | /goals/1/objective
          'interim'       | 'some-day'                                                  | /at
          """)
  void withABadFieldIsRefusedByItsPlace(String good, String bad, String pointer) {
    Reply plan = active();
    String body = "{'at': 'interim', 'goals': [{'objective': 1, 'level': 0}], 'ownRating': 3}";

    Reply refused =
        officer.post(
            "/plans/" + plan.id() + "/outcomes", body.replace(good, bad).replace('\'', '"'));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.pointers()).containsExactly(pointer);
    assertThat(officer.get("/plans/" + plan.id() + "/outcomes").ids()).isEmpty();
  }

  @Test
  void showsHowSheStandsOverTimeInAPicture() {
    Reply plan = active();
    reassessed("review", "low");

    Reply scores = officer.get("/plans/" + plan.id() + "/domain-scores");
    assertThat(scores.text("items[0].score")).isEqualTo("1");
    assertThat(scores.text("items[3].score")).isEqualTo("4");
    assertThat(scores.text("items[3].stage")).isEqualTo("review");
    Reply picture = supervisor.get("/plans/" + plan.id() + "/domain-scores/picture");
    assertThat(picture.status()).isEqualTo(200);
    assertThat(picture.response().getContentType()).startsWith("image/svg+xml");
    assertThat(stranger.get("/plans/" + plan.id() + "/domain-scores/picture").status())
        .isEqualTo(404);
  }

  private Reply outcome(Reply plan, String at, int level, String more) {
    return officer.post("/plans/" + plan.id() + "/outcomes", body(at, level, more));
  }

  private Reply postOnce(Reply plan, int level, String key) {
    return officer.postOnce("/plans/" + plan.id() + "/outcomes", body("ending", level, ""), key);
  }

  private static String body(String at, int level, String more) {
    return """
    {"at": "%s", "goals": [{"objective": 1, "level": %d}], "ownRating": 3%s}
    """
        .formatted(at, level, more);
  }
}
