package org.passage.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.Person;

class OpeningTest extends Journey {
  @Test
  void opensAReferralThatBothSidesSeeTheSame() {
    Answer opened = harbour().post("/referrals", newReferral()).is(201);
    assertThat(opened.text("$.state")).isEqualTo("opened");
    assertThat(opened.text("$.nextStep")).isEqualTo("request-notification");
    assertThat(opened.text("$.nextOrganizationId")).isEqualTo("harbour");
    assertThat(opened.text("$.nextParty")).isEqualTo("sending");
    assertThat(opened.texts("$.requiredSteps[*]"))
        .contains("consent", "itinerary-confirmation", "arrival-confirmation");
    assertThat(opened.etag()).isEqualTo("\"1\"");
    Answer sent = harbour().get("/referrals/" + opened.id()).is(200);
    Answer received = sunrise().get("/referrals/" + opened.id()).is(200);
    assertThat(sent.body()).isEqualTo(received.body()).isEqualTo(opened.body());
  }

  @Test
  void hidesAReferralFromEverybodyElse() {
    String id = referral();
    stranger().get("/referrals/" + id).isProblem(404, "not-found");
    assertThat(stranger().get("/referrals?caseId=" + caseId).texts("$.items[*]")).isEmpty();
  }

  @Test
  void hidesAReferralFromTheReceivingSideOnceSheEndsTheSharing() {
    String id = referral();
    assertThat(sunrise().get("/referrals?caseId=" + caseId).texts("$.items[*].id"))
        .containsExactly(id);
    cases.consent(caseId, "sunrise", "not-permitted");
    sunrise().get("/referrals/" + id).isProblem(404, "not-found");
    sunrise().get("/referrals/" + id + "/messages").isProblem(404, "not-found");
    sunrise().get("/referrals/" + id + "/itineraries").isProblem(404, "not-found");
    assertThat(sunrise().get("/referrals?caseId=" + caseId).texts("$.items[*]")).isEmpty();
    harbour().get("/referrals/" + id).is(200);
  }

  @Test
  void listsByCaseAndState() {
    String first = referral();
    String second = referral();
    send(harbour(), first, "{\"step\": \"request-notification\"}").is(201);
    String ours = "/referrals?caseId=" + caseId;
    assertThat(harbour().get(ours).texts("$.items[*].id")).containsExactly(second, first);
    assertThat(harbour().get(ours + "&state=requested").texts("$.items[*].id"))
        .containsExactly(first);
    Answer page = harbour().get(ours + "&limit=1").is(200);
    assertThat(
            harbour().get(ours + "&limit=1&cursor=" + page.text("$.next")).texts("$.items[*].id"))
        .containsExactly(first);
  }

  @ParameterizedTest(name = "{0} without {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "direct-approach | {} | /entry/approachedBy",
        "direct-approach | {'approachedBy': 'neighbour'} | /entry/approachedBy",
        "referred-by-partner | {} | /entry/referredBy",
        "referred-by-partner | {'referredBy': {'name': 'Casa'}} | /entry/referredBy/kind",
        "referred-by-partner | {'referredBy': {'kind': 'police'}} | /entry/referredBy",
        "referred-by-partner | {'referredBy': {'kind': 'ngo', 'agencyId': 'agn_unknown'}} | /entry/referredBy/agencyId",
        "returned-by-other | {'returnedBy': {'name': 'Return'}} | /entry/transitCountries",
        "returned-by-other | {'transitCountries': []} | /entry/returnedBy",
        "returned-by-other | {'returnedBy': {'name': 'R'}, 'transitCountries': ['AT', 'ZZ']} | /entry/transitCountries/1",
        "returned-by-other | {'returnedBy': {'name': 'R'}, 'transitCountries': ['AT', 'AT']} | /entry/transitCountries/1",
        "returned-by-other | {'returnedBy': {'name': 'R'}, 'transitCountries': ['AT', 'MD']} | /entry/transitCountries",
        "residence-sought | {} | /entry/residence",
        "residence-sought | {'residence': {'kind': 'temporary', 'country': 'ZZ'}} | /entry/residence/country"
      })
  void asksForTheEntryDataOfTheScenario(String scenario, String entry, String pointer) {
    harbour()
        .post("/referrals", newReferral(scenario, entry.replace('\'', '"')))
        .isInvalidAt(pointer);
    assertNothingOpened();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "direct-approach | {'approachedBy': 'family'}",
        "referred-by-partner | {'referredBy': {'kind': 'police', 'organizationId': 'questura'}}",
        "returned-by-other | {'returnedBy': {'name': 'Return'}, 'transitCountries': ['AT', 'RO']}",
        "residence-sought | {'residence': {'kind': 'permanent', 'country': 'IT'}}"
      })
  void opensEachScenarioAndKeepsItsEntryData(String scenario, String entry) {
    String json = entry.replace('\'', '"');
    Answer opened = harbour().post("/referrals", newReferral(scenario, json)).is(201);
    assertThat(opened.text("$.scenario")).isEqualTo(scenario);
    assertThat(harbour().get("/referrals/" + opened.id()).body().replace(" ", ""))
        .contains(json.replace(" ", ""));
  }

  @Test
  void refusesEntryDataOfAnotherScenario() {
    harbour()
        .post(
            "/referrals",
            newReferral(
                "direct-approach",
                "{\"approachedBy\": \"self\", \"residence\": {\"kind\": \"temporary\", \"country\": \"IT\"}}"))
        .isInvalidAt("/entry/residence");
  }

  @Test
  void namesTheFieldsThatAreWrong() {
    String good = newReferral();
    Person officer = harbour();
    officer.post("/referrals", good.replace("\"MD\"", "\"ZZ\"")).isInvalidAt("/country");
    officer.post("/referrals", good.replace("\"MD\"", "\"md\"")).isInvalidAt("/country");
    officer.post("/referrals", good.replace("urgent", "soon")).isInvalidAt("/urgency");
    officer.post("/referrals", good.replace("accepted", "told")).isInvalidAt("/choice");
    officer
        .post("/referrals", good.replace("\"sunrise\"", "7"))
        .isInvalidAt("/receivingOrganizationId");
    officer
        .post("/referrals", good.replace("sunrise", "harbour"))
        .isInvalidAt("/receivingOrganizationId");
    officer.post("/referrals", good.replace("\"urgency\"", "\"hurry\"")).isInvalidAt("/hurry");
    officer.post("/referrals", "{").isInvalidAt("");
    officer.get("/referrals?state=lost").isInvalidAt("?state");
    officer.get("/referrals?cursor=%2B").isInvalidAt("?cursor");
    assertNothingOpened();
  }

  @Test
  void needsTheCaseToBeOnesOwn() {
    cases.isSharedWithCaller(caseId);
    harbour().post("/referrals", newReferral()).isProblem(404, "not-found");
    harbour()
        .post("/referrals", newReferral().replace(caseId, "cas_unknown"))
        .isProblem(404, "not-found");
    assertNothingOpened();
  }

  @ParameterizedTest
  @CsvSource({"not-asked", "refused", "withdrawn", "expired"})
  void needsHerConsentToSharing(String reason) {
    cases.consent(caseId, "sunrise", reason);
    assertThat(
            harbour()
                .post("/referrals", newReferral())
                .isProblem(409, "consent-missing")
                .text("$.detail"))
        .contains(reason);
    assertNothingOpened();
  }

  @Test
  void writesNothingWhenHerConsentCannotBeAsked() {
    cases.goesAway();
    Answer answer = harbour().post("/referrals", newReferral()).isProblem(503, "unavailable");
    assertThat(answer.retryAfter()).isNotNull();
    assertNothingOpened();
  }

  @Test
  void needsADeterminationForAChild() {
    cases.ownsChild(caseId);
    assertThat(
            harbour()
                .post("/referrals", newReferral())
                .isProblem(409, "best-interest-missing")
                .text("$.detail"))
        .contains("not-determined");
    cases.bestInterest(caseId, "referral", "not-in-her-best-interest");
    harbour().post("/referrals", newReferral()).isProblem(409, "best-interest-missing");
    assertNothingOpened();
    cases.bestInterest(caseId, "referral", "in-her-best-interest");
    Answer opened = harbour().post("/referrals", newReferral()).is(201);
    assertThat(opened.texts("$.requiredSteps[*]")).contains("best-interest");
  }

  @Test
  void goesNoFurtherWithAChildWhenTheDeterminationHasExpired() {
    cases.ownsChild(caseId);
    cases.bestInterest(caseId, "referral", "in-her-best-interest");
    String id = referral();
    cases.bestInterest(caseId, "referral", "expired");
    send(harbour(), id, "{\"step\": \"request-notification\"}")
        .isProblem(409, "best-interest-missing");
    cases.bestInterest(caseId, "referral", "in-her-best-interest");
    send(harbour(), id, "{\"step\": \"request-notification\"}").is(201);
  }

  @Test
  void isOpenedByReferralOfficersOnly() {
    new Person(mvc, "harbour", "caseworker")
        .post("/referrals", newReferral())
        .isProblem(403, "forbidden");
    new Person(mvc, "harbour", "analyst").get("/referrals").isProblem(403, "forbidden");
  }

  @Test
  void letsHerChangeHerMind() {
    String id = referral();
    String path = "/referrals/" + id + "/choice";
    harbour()
        .put(path, "{\"choice\": \"postponed\"}", null)
        .isProblem(428, "precondition-required");
    harbour().put(path, "{\"choice\": \"never\"}", etag(id)).isInvalidAt("/choice");
    sunrise().put(path, "{\"choice\": \"declined\"}", etag(id)).isProblem(409, "wrong-party");
    harbour().put(path, "{\"choice\": \"postponed\"}", etag(id)).is(200);
    send(harbour(), id, "{\"step\": \"request-notification\"}").isProblem(409, "not-her-choice");
    harbour()
        .put(path, "{\"choice\": \"accepted\"}", "\"1\"")
        .isProblem(412, "precondition-failed");
    harbour().put(path, "{\"choice\": \"accepted\"}", etag(id)).is(200);
    send(harbour(), id, "{\"step\": \"request-notification\"}").is(201);
  }

  private void assertNothingOpened() {
    assertThat(harbour().get("/referrals?caseId=" + caseId).is(200).texts("$.items[*]")).isEmpty();
  }
}
