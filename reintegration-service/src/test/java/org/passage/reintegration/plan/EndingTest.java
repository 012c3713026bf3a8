package org.passage.reintegration.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;
import org.passage.reintegration.plan.Closing.FollowUp;

class EndingTest extends JourneyTest {
  private static final String AGREEMENT =
      "\"agreement\": {\"givenBy\": \"self\", \"language\": \"ron\", \"method\": \"oral\"}";

  @Test
  void byAgreementTakesHerAgreementAClosingAssessmentHerFileAndHerWish() {
    Reply active = active();

    Reply refused = ending(active, "\"reason\": \"agreed\"");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.pointers())
        .containsExactly("/agreement", "/closingAssessmentId", "/file", "/followUp");
    assertThat(officer.get("/plans/" + active.id()).text("state")).isEqualTo("active");

    Reply ended = ending(active, agreed(reassessed("closing", "none").id()));
    assertThat(ended.text("state")).isEqualTo("ended");
    assertThat(ended.text("ending.file.answer")).isEqualTo("taken");
    assertThat(ended.text("ending.followUp.how")).isEqualTo("By phone");
    assertThat(ended.has("closingAssessmentId")).isTrue();
  }

  @Test
  void ofAPlanThatNeverStartedTakesHerAgreementAlone() {
    assertThat(ending(draft(), "\"reason\": \"agreed\", " + AGREEMENT).text("state"))
        .isEqualTo("ended");
  }

  @Test
  void isClosedByAClosingAssessmentOfTheCaseSinceThePlanStarted() {
    assessment();
    String early = reassessed("closing", "none").id();
    Reply active = active();
    String review = reassessed("review", "none").id();
    String hers = caseId;
    caseId = sharedCase(false);
    assessment();
    String anothers = reassessed("closing", "none").id();
    caseId = hers;

    assertThat(ending(active, agreed(early)).pointers()).containsExactly("/closingAssessmentId");
    assertThat(ending(active, agreed(review)).pointers()).containsExactly("/closingAssessmentId");
    assertThat(ending(active, agreed(anothers)).pointers()).containsExactly("/closingAssessmentId");
  }

  @Test
  void atHerWishHasNoOtherCondition() {
    Reply ended = ending(active(), "\"reason\": \"her-wish\"");

    assertThat(ended.status()).isEqualTo(200);
    assertThat(ended.has("file")).isFalse();
  }

  @Test
  void becauseContactWasLostTakesAttemptsOnDifferentDays() {
    Reply active = active();
    String lost = "\"reason\": \"lost-contact\", \"attempts\": [%s]";

    Reply sameDay = ending(active, lost.formatted(tried(0) + "," + tried(0) + "," + tried(0)));
    assertThat(sameDay.pointers()).containsExactly("/attempts");
    assertThat(ending(active, lost.formatted("")).pointers()).containsExactly("/attempts");
    assertThat(ending(active, lost.formatted(tried(-1))).pointers())
        .containsExactly("/attempts/0/triedOn");
    Reply ended = ending(active, lost.formatted(tried(9) + "," + tried(5) + "," + tried(0)));
    assertThat(ended.text("ending.attempts[1].note")).isEqualTo("Nobody answers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'reason': 'lost-contact', AGREEMENT                            | /agreement
          'reason': 'lost-contact', 'followUp': {'wished': true}         | /followUp
          'reason': 'her-wish', 'movedTo': 'MD'                          | /movedTo
          'reason': 'moved', 'movedTo': 'XX'                             | /movedTo
          'reason': 'her-wish', 'attempts': [TRIED]                      | /attempts
          'reason': 'moved', 'followUp': {'wished': false, 'how': 'Not'} | /followUp/how
          'reason': 'moved', 'file': {'answer': 'taken', 'offeredOn': 'TOMORROW'} | /file/offeredOn
          'reason': 'moved', 'closingAssessmentId': 'asm_nosuchthing'    | /closingAssessmentId
          """)
  void refusesWhatCannotBe(String how, String pointer) {
    Reply active = active();

    Reply refused =
        ending(
            active,
            how.replace('\'', '"')
                .replace("AGREEMENT", AGREEMENT)
                .replace("TRIED", tried(0))
                .replace("TOMORROW", today().plusDays(1).toString()));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.pointers()).containsExactly(pointer);
    assertThat(officer.get("/plans/" + active.id()).text("state")).isEqualTo("active");
  }

  @Test
  void tellsTheCaseHowItEnded() {
    FollowUp wish = new FollowUp(true, "By phone");
    Ending ending =
        new Ending(
            EndingReason.AGREED,
            null,
            new Closing(null, null, wish),
            List.of(),
            null,
            "She is glad",
            Instant.EPOCH);

    assertThat(ending.told())
        .containsExactlyInAnyOrderEntriesOf(Map.of("reason", "agreed", "followUp", "wished"));
  }

  private Reply ending(Reply plan, String how) {
    return officer.post("/plans/" + plan.id() + "/ending", "{" + how + "}", plan);
  }

  private static String agreed(String closing) {
    return """
    "reason": "agreed", %s, "closingAssessmentId": "%s",
    "file": {"answer": "taken", "offeredOn": "%s"}, "followUp": {"wished": true, "how": "By phone"}
    """
        .formatted(AGREEMENT, closing, today());
  }

  private static String tried(int daysAgo) {
    return "{\"triedOn\": \"%s\", \"how\": \"phone\", \"note\": \"Nobody answers\"}"
        .formatted(today().minusDays(daysAgo));
  }
}
