package org.passage.reintegration.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;

class AssessmentTest extends JourneyTest {
  @Test
  void isRecordedAndReadAgain() {
    Reply recorded = assessment();

    assertThat(recorded.status()).isEqualTo(201);
    Reply read = caseworker.get("/assessments/" + recorded.id());
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.etag()).isEqualTo("\"1\"");
    assertThat(read.text("organizationId")).isEqualTo("sunrise");
    assertThat(read.text("findings[0].need")).isEqualTo("urgent");
    assertThat(read.text("strengths")).isEqualTo("Trained as a seamstress");
    assertThat(read.text("priorities[0].wish")).isEqualTo("To learn pattern cutting");
  }

  @Test
  void ofACaseComeInPagesNewestFirst() {
    String first = assessment().id();
    String second = assessment().id();
    String third = assessment().id();

    Reply page = officer.get("/assessments?limit=2&caseId=" + caseId);
    assertThat(page.ids()).containsExactly(third, second);
    Reply rest =
        officer.get("/assessments?limit=2&caseId=" + caseId + "&cursor=" + page.text("next"));
    assertThat(rest.ids()).containsExactly(first);
    assertThat(rest.has("next")).isFalse();
  }

  @Test
  void isUnknownToAnotherOrganization() {
    String id = assessment().id();

    assertThat(stranger.get("/assessments/" + id).status()).isEqualTo(404);
    assertThat(stranger.get("/assessments?caseId=" + caseId).ids()).isEmpty();
  }

  @Test
  void isNotRecordedForACaseThatMayNotBeWorkedOn() {
    consentIsWithdrawn(caseId);

    assertThat(assessment().status()).isEqualTo(404);
    assertThat(officer.get("/assessments?caseId=" + caseId).ids()).isEmpty();
  }

  @Test
  void isNotRecordedWithATokenThatOpensNoCases() {
    casesRefuseTheToken(caseId);

    assertThat(assessment().status()).isEqualTo(404);
    assertThat(officer.get("/assessments?caseId=" + caseId).ids()).isEmpty();
  }

  @Test
  void isNotRecordedWhileNobodyCanSayWhetherTheCaseMayBeWorkedOn() {
    casesAreDown(caseId);

    Reply refused = assessment();

    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.response().getHeader("Retry-After")).isNotNull();
    assertThat(officer.get("/assessments?caseId=" + caseId).ids()).isEmpty();
  }

  @Test
  void isRecordedByAReintegrationOfficerOnly() {
    assertThat(caseworker.post("/assessments", "{}").status()).isEqualTo(403);
    assertThat(as("sunrise", "analyst").get("/assessments?caseId=" + caseId).status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'need': 'urgent'     | 'need': 'dire'                       | /findings/0/need
          'domain': 'housing'  | 'domain': 'palace'                   | /findings/0/domain
          'domain': 'health'   | 'domain': 'housing'                  | /findings/1/domain
          'priorities'         | 'wishes'                             | /wishes
          'wish': 'To sew'     | 'wish': ''                           | /priorities/0/wish
          'wish': 'To sew'     | 'wish': 7                            | /priorities/0/wish
          'strengths': 'Sews'  | 'strengths': ['Sews']                | /strengths
          'strengths': 'Sews'  | 'strengths': 'Sews', 'police': true  | /police
          'caseId': '          | 'caseId': '../                       | /caseId
          """)
  void withABadFieldIsRefusedByItsPlace(String good, String bad, String pointer) {
    String body =
        """
        {'caseId': '%s', 'strengths': 'Sews',
         'findings': [{'domain': 'housing', 'need': 'urgent'}, {'domain': 'health', 'need': 'low'}],
         'priorities': [{'domain': 'vocational-training', 'wish': 'To sew'}]}
        """
            .formatted(caseId);

    Reply refused = officer.post("/assessments", body.replace(good, bad).replace('\'', '"'));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.pointers()).containsExactly(pointer);
    assertThat(officer.get("/assessments?caseId=" + caseId).ids()).isEmpty();
  }

  @Test
  void withOverlongWordsIsRefused() {
    Reply refused =
        officer.post(
            "/assessments",
            """
            {"caseId": "%s", "findings": [{"domain": "housing", "need": "low"}],
             "strengths": "%s", "priorities": []}
            """
                .formatted(caseId, "a".repeat(4001)));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.pointers()).containsExactly("/strengths");
  }

  @Test
  void looksBackOnlyOnAnEarlierOne() {
    Reply refused = reassessed("closing", "low");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("assessment-out-of-order");
    assertThat(officer.get("/assessments?caseId=" + caseId).ids()).isEmpty();

    assertThat(assessment().text("stage")).isEqualTo("initial");
    assertThat(reassessed("review", "low").text("stage")).isEqualTo("review");
  }

  @Test
  void holdsWhatSheCanBuildOnInADomain() {
    Reply recorded =
        officer.post(
            "/assessments",
            """
            {"caseId": "%s", "priorities": [],
             "findings": [{"domain": "family", "need": "low", "strength": "Her sister stands by her"}]}
            """
                .formatted(caseId));

    assertThat(recorded.text("findings[0].strength")).isEqualTo("Her sister stands by her");
  }

  @Test
  void listRefusesABrokenCursor() {
    Reply refused = officer.get("/assessments?caseId=" + caseId + "&cursor=nonsense");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.pointers()).containsExactly("?cursor");
  }
}
