package org.passage.reintegration.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passage.chassis.store.Ids;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;

class FollowOnTest extends JourneyTest {
  private static final String DONE = "{\"outcome\": \"done\"}";
  private static final String OPEN = "/open-follow-ons?limit=1";

  @Test
  void isOpenUntilItWasDone() {
    Reply visit = visit("\"plan-change\"");
    assertThat(visit.text("followOns[0].state")).isEqualTo("open");
    assertThat(supervisor.get(OPEN).ids()).containsExactly(visit.id());

    Reply done = settle(visit, "plan-change", DONE);

    assertThat(done.text("followOns[0].state")).isEqualTo("done");
    assertThat(done.has("settledAt")).isTrue();
    assertThat(officer.get(OPEN).ids()).doesNotContain(visit.id());
    assertThat(settle(done, "plan-change", DONE).problem()).isEqualTo("no-open-follow-on");
    assertThat(settle(done, "referral", dropped("None")).problem()).isEqualTo("no-open-follow-on");
  }

  @Test
  void isDroppedForAReasonWhileTheOthersStayOpen() {
    Reply visit = visit("\"plan-change\", \"more-visits\"");

    Reply dropped = settle(visit, "more-visits", dropped("She asked not to be visited so often"));

    assertThat(dropped.text("followOns[1].reason")).startsWith("She asked not");
    assertThat(dropped.text("followOns[0].state")).isEqualTo("open");
    assertThat(officer.get(OPEN).ids()).containsExactly(visit.id());
  }

  @Test
  void ofAnAssessmentNamesOneThatIsNewerThanTheVisit() {
    Reply visit = visit("\"re-assessment\"");
    String before = officer.get("/plans/" + visit.text("planId")).text("assessmentId");

    assertThat(settle(visit, "re-assessment", done(before)).pointers())
        .containsExactly("/resultId");
    String review = reassessed("review", "low").id();
    assertThat(settle(visit, "re-assessment", done(review)).text("followOns[0].resultId"))
        .isEqualTo(review);
  }

  @ParameterizedTest
  @ValueSource(strings = {"referrals", "domestic-referrals"})
  void ofAReferralNamesOneOfTheCase(String kind) {
    Reply visit = visit("\"referral\"");
    String referral = Ids.next("ref");
    referralIsKnown(kind, referral, caseId, today());

    Reply done = settle(visit, "referral", done(referral));

    assertThat(done.text("followOns[0].resultId")).isEqualTo(referral);
    assertThat(done.text("followOns[0].state")).isEqualTo("done");
  }

  @Test
  void ofAReferralNamesNoneOfAnotherCaseNorOneBeforeTheVisit() {
    Reply visit = visit("\"referral\"");
    String anothers = Ids.next("ref");
    referralIsKnown("referrals", anothers, Ids.next("cas"), today());
    String before = Ids.next("ref");
    referralIsKnown("referrals", before, caseId, today().minusDays(2));

    for (String wrong : List.of(anothers, before, Ids.next("ref"))) {
      Reply refused = settle(visit, "referral", done(wrong));
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.pointers()).containsExactly("/resultId");
    }
    assertThat(officer.get(OPEN).ids()).containsExactly(visit.id());
  }

  @Test
  void ofAReferralWaitsUntilItCanBeAskedFor() {
    Reply visit = visit("\"referral\"");
    String referral = Ids.next("ref");
    referralsAreDown(referral);

    assertThat(settle(visit, "referral", done(referral)).status()).isEqualTo(503);
    assertThat(officer.get(OPEN).ids()).containsExactly(visit.id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          plan-change   | 'outcome': 'dropped'                                          | /reason
          plan-change   | 'outcome': 'done', 'reason': 'No'                             | /reason
          plan-change   | 'outcome': 'done', 'resultId': 'ref_01k9zq4m7t0000000000000000'    | /resultId
          referral      | 'outcome': 'done'                                             | /resultId
          referral      | 'outcome': 'done', 'resultId': 'ref_01k9zq4m7t0000000000000000'    | /resultId
          re-assessment | 'outcome': 'done'                                             | /resultId
          re-assessment | 'outcome': 'done', 'resultId': 'asm_01k9zq4m7t0000000000000000'    | /resultId
          referral      | 'outcome': 'open'                                             | /outcome
          """)
  void isRefusedByThePlaceOfWhatIsWrong(String what, String body, String pointer) {
    Reply visit = visit("\"plan-change\", \"referral\", \"re-assessment\"");

    Reply refused = settle(visit, what, "{" + body.replace('\'', '"') + "}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.pointers()).containsExactly(pointer);
    assertThat(officer.get(OPEN).ids()).containsExactly(visit.id());
  }

  @Test
  void isNoneOfAnotherOrganizations() {
    Reply visit = visit("\"plan-change\"");

    assertThat(stranger.post(path(visit, "plan-change"), DONE, visit).status()).isEqualTo(404);
    assertThat(officer.post(path(visit, "plan-change"), DONE).status()).isEqualTo(428);
  }

  private Reply visit(String leads) {
    return officer.post(
        "/plans/" + active().id() + "/visits",
        """
        {"visitedOn": "%s", "how": "phone", "findings": [{"domain": "housing", "score": 2}],
         "ownRating": 2, "leadsTo": [%s]}
        """
            .formatted(today(), leads));
  }

  private Reply settle(Reply visit, String what, String how) {
    return officer.post(path(visit, what), how, visit);
  }

  private static String path(Reply visit, String what) {
    return "/monitoring-visits/" + visit.id() + "/follow-ons/" + what + "/settlement";
  }

  private static String done(String resultId) {
    return "{\"outcome\": \"done\", \"resultId\": \"" + resultId + "\"}";
  }

  private static String dropped(String reason) {
    return "{\"outcome\": \"dropped\", \"reason\": \"" + reason + "\"}";
  }
}
