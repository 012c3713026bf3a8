package org.passage.referrals.securityassessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.chassis.events.CloudEvent;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;

class SecurityAssessmentsTest extends Journey {
  private static final Instant NEWER = Instant.parse("2026-11-23T09:00:01Z");

  @Autowired private SecurityFeeds feeds;

  @BeforeEach
  void aCountryProfile() {
    harbour().post("/country-profiles", profile("MD", "moderate")).is(201);
  }

  @Test
  void givesALevelWithEveryReasonAndAllThatWentIntoIt() {
    String id = referral();
    Answer made = assess(id).is(201);
    assertThat(made.text("$.level")).isEqualTo("high");
    assertThat(made.texts("$.reasons[*].code"))
        .startsWith("escaped", "individual-level", "threatened", "region-known", "family-at-risk")
        .hasSize(12);
    assertThat(made.text("$.reasons[2].weight")).isEqualTo("10");
    assertThat(made.text("$.weightsVersion")).isEqualTo("1");
    assertThat(made.text("$.inputs.riskAssessmentId")).isEqualTo("rsk_first0");
    assertThat(made.texts("$.inputs.threats[*]")).containsExactly("threat-to-her", "debt-demanded");
    assertThat(made.texts("$.inputs.ratings[*].rating")).hasSize(7).containsOnly("moderate");
    assertThat(made.text("$.state")).isEqualTo("proposed");
    assertThat(made.text("$.validUntil")).isEqualTo("2026-12-23T09:00:00Z");
    assertThat(harbour().get(path(id, made)).is(200).body()).isEqualTo(made.body());
    Answer again = assess(id).is(201);
    assertThat(again.text("$.reasons")).isEqualTo(made.text("$.reasons"));
    assertThat(harbour().get(path(id)).texts("$.items[*].id"))
        .containsExactly(again.id(), made.id());
    assertThat(harbour().get(path(id) + "?limit=1").has("$.next")).isTrue();
  }

  @Test
  void showsTheWeightsOfEachVersion() {
    Answer weights = harbour().get("/security-weights").is(200);
    assertThat(weights.text("$.items[0].version")).isEqualTo("1");
    assertThat(weights.texts("$.items[0].weights[*].code")).hasSize(15);
    assertThat(weights.texts("$.items[0].weights[?(@.code == 'reprisal-capacity')].weight"))
        .containsExactly("4");
  }

  @Test
  void isImmediateWhereSheIntendsToCooperateAndTheTraffickerKnows() {
    String id = referral();
    cases.risk(caseId, "rsk_second", "low", "false, true, true");
    Answer made = assess(id).is(201);
    assertThat(made.text("$.level")).isEqualTo("immediate");
    assertThat(made.texts("$.reasons[*].code")).contains("trafficker-knows");
    assertThat(made.text("$.validUntil")).isEqualTo("2026-11-30T09:00:00Z");
  }

  @Test
  void restsOnTheCorridorWhereThereIsAProfileOfIt() {
    String id = referral();
    String country = assess(id).is(201).text("$.inputs.countryProfileId");
    String corridor =
        harbour()
            .post(
                "/country-profiles",
                profile("MD", "low")
                    .replace("{\"country\"", "{\"fromCountry\": \"AT\", \"country\""))
            .is(201)
            .id();
    assertThat(assess(id).text("$.inputs.countryProfileId")).isEqualTo(country);
    assertThat(
            harbour()
                .post(path(id), "{\"fromCountry\": \"AT\"}")
                .is(201)
                .text("$.inputs.countryProfileId"))
        .isEqualTo(corridor);
  }

  @Test
  void needsAProfileAndHerOwnRiskAssessment() {
    String unknown =
        harbour().post("/referrals", newReferral().replace("\"MD\"", "\"LV\"")).is(201).id();
    assess(unknown).isProblem(409, "country-profile-missing");
    String id = referral();
    cases.noRisk(caseId);
    assess(id).isProblem(409, "risk-assessment-missing");
    cases.goesAway();
    assess(id).isProblem(503, "unavailable");
    cases.comesBack();
    assertThat(harbour().get(path(id)).texts("$.items[*]")).isEmpty();
  }

  @Test
  void needsTheDeterminationOfAChildsReturnBeforeAskingAndBeforeApproving() {
    cases.ownsChild(caseId);
    cases.bestInterest(caseId, "referral", "in-her-best-interest");
    String id = referral();
    assess(id).isProblem(409, "best-interest-missing");
    cases.bestInterest(caseId, "return", "in-her-best-interest");
    Answer made = assess(id).is(201);
    cases.bestInterest(caseId, "return", "expired");
    decide(supervisor(), id, made, "approved").isProblem(409, "best-interest-missing");
    cases.bestInterest(caseId, "return", "in-her-best-interest");
    decide(supervisor(), id, made, "approved").is(200);
  }

  @Test
  void isDecidedByASupervisorWhoDidNotAskForItOnce() {
    String id = referral();
    Person both = new Person(mvc, "harbour", "referral-officer,case-supervisor");
    Answer own = both.post(path(id), "{\"fromCountry\": \"IT\"}").is(201);
    decide(both, id, own, "approved").isProblem(409, "second-person-needed");
    decide(harbour(), id, own, "approved").isProblem(403, "forbidden");
    supervisor()
        .post(path(id, own) + "/decision", "{\"verdict\": \"approved\"}", own.etag())
        .isInvalidAt("/reasons");
    Answer approved = decide(supervisor(), id, own, "approved").is(200);
    assertThat(approved.text("$.holds")).isEqualTo("true");
    assertThat(approved.text("$.decision.decidedBy")).isEqualTo("harbour-case-supervisor");
    decide(supervisor(), id, own, "rejected").isProblem(412, "precondition-failed");
    decide(supervisor(), id, approved, "rejected").isProblem(409, "not-awaiting-decision");
  }

  @Test
  void isNothingForTheReceivingSide() {
    String id = referral();
    Answer made = assess(id).is(201);
    for (Person other : List.of(sunrise(), stranger())) {
      other.get(path(id)).isProblem(404, "not-found");
      other.get(path(id, made)).isProblem(404, "not-found");
      other.post(path(id), "{\"fromCountry\": \"IT\"}").isProblem(404, "not-found");
    }
    String another = referral();
    harbour().get(path(another) + "/" + made.id()).isProblem(404, "not-found");
  }

  @Test
  void namesTheFieldsThatAreWrong() {
    String id = referral();
    harbour().post(path(id), "{}").isInvalidAt("/fromCountry");
    harbour().post(path(id), "{\"fromCountry\": \"ZZ\"}").isInvalidAt("/fromCountry");
    harbour().post(path(id), "{\"fromCountry\": \"MD\"}").isInvalidAt("/fromCountry");
  }

  @Test
  void isOutOfDateWhenTheCountryProfileIsNewer() {
    String id = referral();
    Answer made = assured(id);
    String newer = harbour().post("/country-profiles", profile("MD", "high")).is(201).id();
    refusedToDepart(id, "has changed since");
    feeds.heard(
        event("org.passage.referrals.country-profile-recorded.v1", newer, Map.of("country", "MD")));
    Answer read = harbour().get(path(id, made)).is(200);
    assertThat(read.text("$.outdatedBy")).isEqualTo("country-profile");
    assertThat(read.text("$.holds")).isEqualTo("false");
    assertThat(read.text("$.state")).isEqualTo("approved");
    Answer proposed = assess(id).is(201);
    assertThat(harbour().get(path(id, proposed)).has("$.outdatedBy")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"risk-assessed", "risk-proposed", "risk-approved"})
  void isOutOfDateWhenHerOwnRiskIsAssessedAnew(String what) {
    String id = referral();
    Answer made = assured(id);
    feeds.heard(event("org.passage.cases." + what + ".v1", "rsk_first0", Map.of()));
    feeds.heard(
        new CloudEvent(
            "1.0",
            "evt_1",
            "/cases",
            "org.passage.cases." + what + ".v1",
            "rsk_before",
            Instant.parse("2026-11-23T08:59:59Z"),
            caseId,
            "harbour",
            1,
            Map.of()));
    assertThat(harbour().get(path(id, made)).text("$.holds")).isEqualTo("true");
    feeds.heard(event("org.passage.cases." + what + ".v1", "rsk_second", Map.of()));
    Answer outdated = harbour().get(path(id, made)).is(200);
    assertThat(outdated.text("$.outdatedBy")).isEqualTo("risk-assessment");
    feeds.heard(event("org.passage.cases." + what + ".v1", "rsk_third0", Map.of()));
    assertThat(harbour().get(path(id, made)).etag()).isEqualTo(outdated.etag());
    refusedToDepart(id, "has changed since");
  }

  @Test
  void letsNobodyDepartWithoutAnApprovedAssessmentThatHolds() {
    String id = referral();
    agreed(id);
    refusedToDepart(id, "not assessed");
    Answer made = assess(id).is(201);
    refusedToDepart(id, "waits");
    decide(supervisor(), id, made, "rejected").is(200);
    refusedToDepart(id, "rejected");
    cases.risk(caseId, "rsk_second", "immediate", "false, false, false");
    assured(id);
    refusedToDepart(id, "2026-11-30T09:00:00Z");
    cases.risk(caseId, "rsk_third0", "moderate", "false, false, false");
    refusedToDepart(id, "2026-11-30T09:00:00Z");
    assured(id);
    cases.risk(caseId, "rsk_fourth", "moderate", "false, false, false");
    refusedToDepart(id, "has changed since");
    cases.risk(caseId, "rsk_third0", "moderate", "false, false, false");
    departs(id).is(200);
  }

  /** Procedure row A1: the level does not decide, nor what she told of cooperating. */
  @Test
  void isTheSameGateForWhoeverCooperates() {
    for (String cooperation : List.of("false, false, false", "true, true, false")) {
      String id = referral();
      agreed(id);
      cases.risk(caseId, "rsk_second", "high", cooperation);
      Answer made = assess(id).is(201);
      refusedToDepart(id, "waits");
      decide(supervisor(), id, made, "approved").is(200);
      departs(id).is(200);
    }
  }

  private void refusedToDepart(String id, String why) {
    assertThat(departs(id).isProblem(409, "security-assessment-needed").text("$.detail"))
        .contains(why);
  }

  /** Confirms an itinerary by which she is met, without assuring anything before. */
  private Answer departs(String id) {
    Answer proposed =
        harbour()
            .post(
                "/referrals/" + id + "/itineraries", mondayMorning(agency("2027-12-31")), etag(id))
            .is(201);
    ask(id, proposed.id()).is(200);
    answer(sunrise(), id, proposed.id(), "{\"answer\": \"accepted\"}").is(200);
    Answer confirmed = confirm(id, proposed.id());
    if (confirmed.status() != 200) {
      harbour()
          .post(
              "/referrals/" + id + "/itineraries/" + proposed.id() + "/cancellation",
              "{\"reason\": \"security\"}",
              etag(id))
          .is(200);
    }
    return confirmed;
  }

  private CloudEvent event(String type, String subject, Map<String, String> data) {
    return new CloudEvent(
        "1.0", "evt_2", "/cases", type, subject, NEWER, caseId, "harbour", 2, data);
  }

  private static String path(String referralId) {
    return "/referrals/" + referralId + "/security-assessments";
  }

  private static String path(String referralId, Answer assessed) {
    return path(referralId) + "/" + assessed.id();
  }
}
