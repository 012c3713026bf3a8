package org.passage.referrals.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;

class ConsensusTest extends Journey {
  private static final String SUMMARY = "{\"summary\": \"She returns in May.\"}";

  @Test
  void isOnRecordOnceEnoughAreNamedAndAllAgree() {
    String id = referral();
    assertThat(harbour().get(path(id)).is(200).etag()).isEqualTo("\"0\"");
    name(id, "beneficiary");
    name(id, "receiving-organization");
    assertThat(conclude(id).isProblem(409, "consensus-missing").text("$.detail"))
        .contains("fewer stakeholders", "she herself", "fewer of them agree");
    Answer three = name(id, "shelter");
    assertThat(three.texts("$.missing[*]"))
        .containsExactly("beneficiary-does-not-agree", "too-few-agree");
    say(id, 0, "{\"stance\": \"agrees\"}").is(200);
    say(id, 1, "{\"stance\": \"agrees\"}").is(200);
    say(id, 2, "{\"stance\": \"objects\", \"reasons\": \"Her health.\"}").is(200);
    conclude(id).isProblem(409, "consensus-missing");
    Answer agreed = say(id, 2, "{\"stance\": \"agrees\"}").is(200);
    assertThat(agreed.texts("$.missing[*]")).isEmpty();
    assertThat(agreed.texts("$.stakeholders[2].positions[*].stance"))
        .containsExactly("objects", "agrees");
    assertThat(agreed.text("$.stakeholders[2].positions[0].reasons")).isEqualTo("Her health.");
    Answer concluded = conclude(id).is(200);
    assertThat(concluded.text("$.conclusion.summary")).isEqualTo("She returns in May.");
    assertThat(concluded.text("$.conclusion.leastStakeholders")).isEqualTo("3");
    assertThat(harbour().get(path(id)).body()).isEqualTo(concluded.body());
  }

  @Test
  void fallsWhenSomebodyHasASayOrAnotherMind() {
    String id = agreed();
    conclude(id).is(200);
    assertThat(say(id, 1, "{\"stance\": \"agrees\"}").is(200).has("$.conclusion")).isTrue();
    say(id, 0, "{\"stance\": \"objects\", \"reasons\": \"She is afraid.\"}").is(200);
    assertThat(harbour().get(path(id)).has("$.conclusion")).isFalse();
    say(id, 0, "{\"stance\": \"agrees\"}").is(200);
    conclude(id).is(200);
    assertThat(name(id, "family").has("$.conclusion")).isFalse();
  }

  @Test
  void needsAGuardianForAChild() {
    cases.ownsChild(caseId);
    cases.bestInterest(caseId, "referral", "in-her-best-interest");
    String id = agreed();
    assertThat(conclude(id).isProblem(409, "consensus-missing").text("$.detail"))
        .contains("guardian");
    name(id, "guardian");
    say(id, 3, "{\"stance\": \"agrees\"}").is(200);
    conclude(id).is(200);
  }

  @Test
  void isOfTheCountryToWhichItWasSaid() {
    String id = agreed();
    harbour()
        .post(
            "/referrals/" + id + "/terms-amendments",
            "{\"country\": \"EC\", \"reason\": \"Her sister.\", \"choice\": \"accepted\"}",
            etag(id))
        .is(201);
    assertThat(conclude(id).isProblem(409, "consensus-missing").text("$.detail"))
        .contains("she herself", "fewer of them agree");
    say(id, 0, "{\"stance\": \"agrees\"}").is(200);
    say(id, 1, "{\"stance\": \"agrees\"}").is(200);
    Answer all = say(id, 2, "{\"stance\": \"agrees\"}").is(200);
    assertThat(all.texts("$.missing[*]")).isEmpty();
    assertThat(all.texts("$.stakeholders[2].positions[*].country"))
        .hasSize(2)
        .endsWith("EC")
        .doesNotHaveDuplicates();
    assertThat(conclude(id).is(200).text("$.conclusion.country")).isEqualTo("EC");
  }

  @Test
  void namesWhatIsWrong() {
    String id = referral();
    name(id, "beneficiary");
    harbour()
        .post(
            path(id) + "/stakeholders",
            "{\"role\": \"beneficiary\", \"name\": \"She\"}",
            harbour().get(path(id)).etag())
        .isProblem(409, "stakeholder-already-named");
    say(id, 0, "{\"stance\": \"objects\"}").isInvalidAt("/reasons");
    say(id, 0, "{\"stance\": \"maybe\"}").isInvalidAt("/stance");
    harbour()
        .post(path(id) + "/stakeholders", "{\"role\": \"neighbour\", \"name\": \"X\"}", "\"1\"")
        .isInvalidAt("/role");
    harbour()
        .post(path(id) + "/stakeholders", "{\"role\": \"family\", \"name\": \"X\"}", "\"0\"")
        .isProblem(412, "precondition-failed");
    harbour()
        .post(path(id) + "/stakeholders/stk_unknown/positions", "{\"stance\": \"agrees\"}", "\"1\"")
        .isProblem(404, "not-found");
    sunrise().get(path(id)).isProblem(404, "not-found");
  }

  private String agreed() {
    String id = referral();
    name(id, "beneficiary");
    name(id, "sending-organization");
    name(id, "receiving-organization");
    for (int at = 0; at < 3; at++) {
      say(id, at, "{\"stance\": \"agrees\"}").is(200);
    }
    return id;
  }

  private Answer name(String id, String role) {
    return harbour()
        .post(
            path(id) + "/stakeholders",
            "{\"role\": \"%s\", \"name\": \"Somebody\"}".formatted(role),
            harbour().get(path(id)).etag())
        .is(201);
  }

  private Answer say(String id, int at, String said) {
    Answer read = harbour().get(path(id)).is(200);
    return harbour()
        .post(
            path(id) + "/stakeholders/" + read.text("$.stakeholders[" + at + "].id") + "/positions",
            said,
            read.etag());
  }

  private Answer conclude(String id) {
    return harbour().post(path(id) + "/conclusion", SUMMARY, harbour().get(path(id)).etag());
  }

  private static String path(String referralId) {
    return "/referrals/" + referralId + "/consensus";
  }
}
