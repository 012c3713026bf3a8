package org.passage.reintegration.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;

class VisitTest extends JourneyTest {
  @Test
  void isRecordedAndListed() {
    Reply plan = active();

    Reply recorded = visit(plan, today());

    assertThat(recorded.status()).isEqualTo(201);
    Reply page = caseworker.get("/plans/" + plan.id() + "/visits");
    assertThat(page.ids()).containsExactly(recorded.id());
    assertThat(page.text("items[0].findings[0].score")).isEqualTo("4");
    assertThat(page.text("items[0].ownRating")).isEqualTo("3");
    assertThat(page.text("items[0].visitedOn")).isEqualTo(today().toString());
  }

  @Test
  void ofAPlanComeInPages() {
    Reply plan = active();
    String first = visit(plan, today()).id();
    String second = visit(plan, today()).id();

    Reply page = officer.get("/plans/" + plan.id() + "/visits?limit=1");
    assertThat(page.ids()).containsExactly(second);
    assertThat(
            officer
                .get("/plans/" + plan.id() + "/visits?limit=1&cursor=" + page.text("next"))
                .ids())
        .containsExactly(first);
  }

  @Test
  void isNotBeforeThePlanStarted() {
    Reply notStarted = visit(agreed(), today());
    assertThat(notStarted.status()).isEqualTo(409);
    assertThat(notStarted.problem()).isEqualTo("plan-not-started");

    assertThat(visit(active(), today().minusDays(1)).pointers()).containsExactly("/visitedOn");
  }

  @Test
  void isNotInTheFuture() {
    assertThat(visit(active(), today().plusDays(1)).pointers()).containsExactly("/visitedOn");
  }

  @Test
  void isStillRecordedAfterTheEndForADayOnWhichThePlanRan() {
    assertThat(visit(ended(), today()).status()).isEqualTo(201);
  }

  @Test
  void goesOnWhileThePlanIsPaused() {
    assertThat(visit(suspended(), today()).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'score': 4                     | 'score': 6                 | /findings/0/score
          'score': 4                     | 'score': 3.5               | /findings/0/score
          'score': 4                     | 'score': '4'               | /findings/0/score
          'ownRating': 3                 | 'ownRating': 0             | /ownRating
          'how': 'home'                  | 'how': 'letter'            | /how
          'domain': 'health'             | 'domain': 'housing'        | /findings/1/domain
          'note': 'Well'                 | 'mood': 'Well'             | /mood
          """)
  void withABadFieldIsRefusedByItsPlace(String good, String bad, String pointer) {
    Reply plan = active();
    String body =
        """
        {'visitedOn': '%s', 'how': 'home', 'ownRating': 3, 'note': 'Well',
         'findings': [{'domain': 'housing', 'score': 4}, {'domain': 'health', 'score': 5}]}
        """
            .formatted(today());

    Reply refused =
        officer.post("/plans/" + plan.id() + "/visits", body.replace(good, bad).replace('\'', '"'));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.pointers()).containsExactly(pointer);
    assertThat(officer.get("/plans/" + plan.id() + "/visits").ids()).isEmpty();
  }

  @Test
  void ofAnotherOrganizationsPlanIsNotFound() {
    Reply plan = active();

    assertThat(stranger.get("/plans/" + plan.id() + "/visits").status()).isEqualTo(404);
  }

  @Test
  void isNotRecordedAfterSheWithdrewHerConsent() {
    Reply plan = active();
    consentIsWithdrawn(caseId);

    assertThat(visit(plan, today()).status()).isEqualTo(404);
    assertThat(officer.get("/plans/" + plan.id() + "/visits").ids()).isEmpty();
  }

  @Test
  void isRecordedWhileHerDataAreRestrictedSinceItProtectsHer() {
    Reply plan = active();
    dataAreRestricted(caseId, "shelter", "reintegration");

    assertThat(visit(plan, today()).status()).isEqualTo(201);
    assertThat(requested(plan, fund("10.00"), "1.00").problem()).isEqualTo("processing-restricted");
  }

  @Test
  void isNotRecordedWhileHerDataAreRestrictedAndNotSharedForThis() {
    Reply plan = active();
    dataAreRestricted(caseId);
    assertThat(visit(plan, today()).status()).isEqualTo(404);

    dataAreRestricted(caseId, "health");
    assertThat(visit(plan, today()).status()).isEqualTo(404);
  }

  private Reply visit(Reply plan, LocalDate visitedOn) {
    return officer.post(
        "/plans/" + plan.id() + "/visits",
        """
        {"visitedOn": "%s", "how": "home", "findings": [{"domain": "housing", "score": 4}],
         "ownRating": 3, "note": "The room is warm"}
        """
            .formatted(visitedOn));
  }
}
