package org.passage.referrals.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;

class RequirementsTest extends Journey {
  private static final String REQUEST = "{\"step\": \"request-notification\"}";
  private static final String REFUSED =
      "{\"outcome\": \"refused\", \"decidedOn\": \"2026-11-20\", \"authority\": \"Territorial commission\"}";

  @Test
  void saysWhatIsRequiredDoneAndOpenToBothSidesInOrder() {
    String id = referral();
    Answer begun = steps(id);
    assertThat(begun.texts("$.steps[*].step"))
        .containsExactly(
            "consent",
            "choice",
            "request-notification",
            "request-confirmation",
            "reintegration-request",
            "reintegration-confirmation",
            "security-assessment",
            "consensus",
            "itinerary-confirmation",
            "post-departure-notification",
            "arrival-confirmation");
    assertThat(done(begun)).containsExactly("consent", "choice");
    assertThat(begun.text("$.nextStep")).isEqualTo("request-notification");
    send(harbour(), id, REQUEST).is(201);
    confirm(id, accepted(id, mondayMorning(agency("2027-12-31")))).is(200);
    Answer later = steps(id);
    assertThat(done(later))
        .containsExactly(
            "consent",
            "choice",
            "request-notification",
            "security-assessment",
            "consensus",
            "itinerary-confirmation");
    assertThat(later.text("$.nextStep")).isEqualTo("request-confirmation");
    assertThat(later.text("$.steps[2].doneAt")).isEqualTo("2026-11-23T09:00:00Z");
    assertThat(sunrise().get(path(id)).is(200).body()).isEqualTo(later.body());
    stranger().get(path(id)).isProblem(404, "not-found");
  }

  @Test
  void opensAStepAgainWhenSheWithdraws() {
    String id = referral();
    cases.consent(caseId, "sunrise", "withdrawn");
    assertThat(steps(id).text("$.nextStep")).isEqualTo("consent");
    cases.consent(caseId, "sunrise", "granted");
    harbour().put("/referrals/" + id + "/choice", "{\"choice\": \"postponed\"}", etag(id)).is(200);
    assertThat(steps(id).text("$.nextStep")).isEqualTo("choice");
  }

  @Test
  void asksForAChildWhatIsBestForHer() {
    cases.ownsChild(caseId);
    cases.bestInterest(caseId, "referral", "in-her-best-interest");
    String id = referral();
    assertThat(steps(id).text("$.nextStep")).isEqualTo("best-interest");
    cases.bestInterest(caseId, "return", "in-her-best-interest");
    assertThat(steps(id).text("$.nextStep")).isEqualTo("request-notification");
  }

  @Test
  void asksNothingOfTheOtherCountryWhileHerResidenceIsNotDecided() {
    String id =
        opened(
            "residence-sought", "{\"residence\": {\"kind\": \"temporary\", \"country\": \"IT\"}}");
    assertThat(steps(id).text("$.nextStep")).isEqualTo("residence-decision");
    assertThat(send(harbour(), id, REQUEST).isProblem(409, "required-step-open").text("$.detail"))
        .contains("residence-decision", "request-notification");
    String decisions = "/referrals/" + id + "/residence-decisions";
    harbour().post(decisions, REFUSED.replace("11-20", "11-24")).isInvalidAt("/decidedOn");
    harbour().post(decisions, REFUSED.replace("refused", "lost")).isInvalidAt("/outcome");
    sunrise().post(decisions, REFUSED).isProblem(404, "not-found");
    harbour().post(decisions, REFUSED).is(201);
    harbour().post(decisions, REFUSED.replace("refused", "given-up")).is(201);
    assertThat(harbour().get(decisions).is(200).texts("$.items[*].outcome"))
        .containsExactly("given-up", "refused");
    sunrise().get(decisions).isProblem(404, "not-found");
    send(harbour(), id, REQUEST).is(201);
  }

  @Test
  void letsHerTravelThroughACountryOnlyWhereSomebodyAssistsHer() {
    String id =
        opened(
            "returned-by-other",
            "{\"returnedBy\": {\"name\": \"Return\"}, \"transitCountries\": [\"AT\", \"RO\"]}");
    send(harbour(), id, REQUEST).is(201);
    String itinerary = accepted(id, mondayMorning(agency("2027-12-31")));
    String help = "/referrals/" + id + "/transit-assistance";
    harbour().post(help, "{\"country\": \"AT\"}").isInvalidAt("");
    harbour().post(help, "{\"country\": \"HU\", \"name\": \"Desk\"}").isInvalidAt("/country");
    harbour()
        .post(help, "{\"country\": \"AT\", \"agencyId\": \"agn_unknown\"}")
        .isInvalidAt("/agencyId");
    harbour().post(help, "{\"country\": \"AT\", \"name\": \"Desk\"}").is(201);
    assertThat(confirm(id, itinerary).isProblem(409, "required-step-open").text("$.detail"))
        .contains("transit-assistance");
    harbour().post(help, "{\"country\": \"RO\", \"organizationId\": \"casa\"}").is(201);
    assertThat(harbour().get(help).is(200).texts("$.items[*].country")).containsExactly("RO", "AT");
    confirm(id, itinerary).is(200);
  }

  @Test
  void refusesAStepOfAnotherScenario() {
    String id = referral();
    assertThat(
            harbour()
                .post("/referrals/" + id + "/residence-decisions", REFUSED)
                .isProblem(409, "step-not-required")
                .text("$.detail"))
        .contains("residence-decision", "referred-by-partner");
    harbour()
        .post("/referrals/" + id + "/transit-assistance", "{\"country\": \"AT\", \"name\": \"D\"}")
        .isProblem(409, "step-not-required");
  }

  @Test
  void confirmsNoItineraryWithoutAConsensus() {
    String id = referral();
    assured(id);
    String itinerary =
        harbour()
            .post(
                "/referrals/" + id + "/itineraries", mondayMorning(agency("2027-12-31")), etag(id))
            .is(201)
            .id();
    ask(id, itinerary).is(200);
    answer(sunrise(), id, itinerary, "{\"answer\": \"accepted\"}").is(200);
    confirm(id, itinerary).isProblem(409, "consensus-missing");
    agreed(id);
    confirm(id, itinerary).is(200);
  }

  private String opened(String scenario, String entry) {
    return harbour().post("/referrals", newReferral(scenario, entry)).is(201).id();
  }

  private Answer steps(String id) {
    return harbour().get(path(id)).is(200);
  }

  private static List<String> done(Answer steps) {
    return steps.texts("$.steps[?(@.done == true)].step");
  }

  private static String path(String id) {
    return "/referrals/" + id + "/required-steps";
  }
}
