package org.passage.referrals.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;

class TermsTest extends Journey {
  private static final String SOONER = "{\"reason\": \"He knows.\", \"urgency\": \"emergency\"}";
  private static final String ELSEWHERE =
      "{\"reason\": \"Her sister.\", \"country\": \"RO\", \"choice\": \"accepted\"}";

  @Test
  void keepsWhatTheTermsWereAndCountsByTheNewOnes() {
    String id = referral();
    Answer before = harbour().get("/referrals/" + id);
    assertThat(before.text("$.dueAt")).isEqualTo("2026-11-24T09:00:00Z");
    Answer sooner = amend(id, SOONER).is(201);
    assertThat(sooner.text("$.urgency")).isEqualTo("emergency");
    assertThat(sooner.text("$.dueAt")).isEqualTo("2026-11-23T13:00:00Z");
    amend(id, ELSEWHERE).is(201);
    Answer former = sunrise().get(path(id)).is(200);
    assertThat(former.texts("$.items[*].urgency")).containsExactly("urgent", "emergency");
    assertThat(former.texts("$.items[*].country")).containsExactly("MD", "MD");
    assertThat(former.texts("$.items[*].reason")).containsExactly("He knows.", "Her sister.");
    assertThat(sunrise().get("/referrals/" + id).text("$.country")).isEqualTo("RO");
  }

  @Test
  void asksHerAgainAboutAnotherCountry() {
    String id = referral();
    amend(id, "{\"reason\": \"R\", \"country\": \"RO\"}").isInvalidAt("/choice");
    amend(id, SOONER.replace("}", ", \"choice\": \"accepted\"}")).isInvalidAt("/choice");
    assertThat(amend(id, ELSEWHERE.replace("accepted", "postponed")).is(201).text("$.choice"))
        .isEqualTo("postponed");
    send(harbour(), id, "{\"step\": \"request-notification\"}").isProblem(409, "not-her-choice");
  }

  @Test
  void needsAnotherAssessmentAndConsensusForAnotherCountry() {
    String id = referral();
    assured(id);
    agreed(id);
    assertThat(done(id)).containsExactly("true", "true");
    amend(id, ELSEWHERE).is(201);
    assertThat(done(id)).containsExactly("false", "false");
    allAgree(id);
    assertThat(done(id)).containsExactly("false", "true");
  }

  @Test
  void sendsHerNowhereElseWhileOthersRelyOnAnItinerary() {
    String id = referral();
    accepted(id, mondayMorning(agency("2027-12-31")));
    amend(id, ELSEWHERE).isProblem(409, "other-itinerary-underway");
    amend(id, SOONER).is(201);
  }

  @Test
  void namesWhatIsWrong() {
    String id = referral();
    amend(id, "{\"reason\": \"R\"}").isInvalidAt("");
    amend(id, SOONER.replace("emergency", "urgent")).isInvalidAt("");
    amend(id, "{\"urgency\": \"routine\"}").isInvalidAt("/reason");
    amend(id, ELSEWHERE.replace("RO", "ZZ")).isInvalidAt("/country");
    harbour().post(path(id), SOONER).isProblem(428, "precondition-required");
    harbour().post(path(id), SOONER, "\"7\"").isProblem(412, "precondition-failed");
    sunrise().post(path(id), SOONER, etag(id)).isProblem(409, "wrong-party");
    stranger().post(path(id), SOONER, etag(id)).isProblem(404, "not-found");
    cases.consent(caseId, "sunrise", "withdrawn");
    amend(id, SOONER).isProblem(409, "consent-missing");
  }

  /** Whether she is assured, and whether all agree. */
  private List<String> done(String id) {
    return harbour()
        .get("/referrals/" + id + "/required-steps")
        .texts("$.steps[?(@.step in ['security-assessment', 'consensus'])].done");
  }

  private Answer amend(String id, String terms) {
    return harbour().post(path(id), terms, etag(id));
  }

  private static String path(String id) {
    return "/referrals/" + id + "/terms-amendments";
  }
}
