package org.passage.referrals.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.Person;

class ItinerariesTest extends Journey {
  @Test
  void rejectsALateArrivalOnTheWeekendWithItsReasons() {
    String id = referral();
    Answer checked = propose(id, saturdayNight(agency("2027-12-31"))).is(201);
    assertThat(checked.text("$.acceptable")).isEqualTo("false");
    assertThat(checked.texts("$.verdicts[?(@.outcome == 'failed')].rule"))
        .containsExactly("arrives-early", "arrives-on-working-day");
    Answer refused = confirm(id, checked.id()).isProblem(409, "itinerary-rejected");
    assertThat(refused.text("$.detail"))
        .contains("arrives-early", "23:10", "arrives-on-working-day", "weekend");
    assertThat(harbour().get("/referrals/" + id).has("$.confirmedItineraryId")).isFalse();
  }

  @Test
  void confirmsAWorkdayMorningMetByAQualifiedAgency() {
    String id = referral();
    Answer checked = propose(id, mondayMorning(agency("2027-12-31"))).is(201);
    assertThat(checked.text("$.acceptable")).isEqualTo("true");
    assertThat(checked.texts("$.verdicts[*].rule")).hasSize(11);
    assertThat(checked.texts("$.verdicts[*].weight"))
        .satisfies(
            all -> assertThat(all.stream().mapToInt(Integer::parseInt).sum()).isEqualTo(100));
    assertThat(checked.text("$.rulebook")).isEqualTo("2026-11");
    ask(id, checked.id()).is(200);
    answer(sunrise(), id, checked.id(), "{\"answer\": \"accepted\"}").is(200);
    Answer confirmed = confirm(id, checked.id()).is(200);
    assertThat(confirmed.has("$.confirmedAt")).isTrue();
    assertThat(confirmed.etag()).isEqualTo(etag(id));
    Answer seen = sunrise().get("/referrals/" + id + "/itineraries/" + checked.id()).is(200);
    assertThat(seen.text("$.confirmedAt")).isEqualTo(confirmed.text("$.confirmedAt"));
    assertThat(seen.texts("$.verdicts[*].reason"))
        .isEqualTo(confirmed.texts("$.verdicts[*].reason"));
    assertThat(sunrise().get("/referrals/" + id).text("$.confirmedItineraryId"))
        .isEqualTo(checked.id());
  }

  @Test
  void tellsWhatThreatensHerToTheSideThatPlansOnly() {
    String id = referral();
    Answer checked = propose(id, mondayMorning(agency("2027-12-31"))).is(201);
    assertThat(checked.texts("$.atRisk[*]")).containsExactly("TR");
    assertThat(checked.texts("$.documents[*].kind")).containsExactly("passport");
    String path = "/referrals/" + id + "/itineraries";
    Answer own = harbour().get(path + "/" + checked.id()).is(200);
    assertThat(own.body()).isEqualTo(checked.body());
    for (Answer seen :
        java.util.List.of(sunrise().get(path).is(200), sunrise().get(path + "/" + checked.id()))) {
      assertThat(seen.body()).doesNotContain("atRisk", "noEntry", "documents\"", "TR");
    }
  }

  @Test
  void refusesToConfirmWhatNobodyQualifiedMeets() {
    String id = referral();
    String agency = agency("2026-12-06");
    Answer checked = propose(id, mondayMorning(agency)).is(201);
    assertThat(confirm(id, checked.id()).isProblem(409, "itinerary-rejected").text("$.detail"))
        .contains("met-by-qualified-agency");
    String nobody = mondayMorning(agency).replaceFirst(",\\s*\"metBy\": \"[^\"]*\"", "");
    Answer unmet = propose(id, nobody).is(201);
    assertThat(unmet.has("$.metBy")).isFalse();
    confirm(id, unmet.id()).isProblem(409, "itinerary-rejected");
  }

  @Test
  void confirmsOnlyOne() {
    String id = referral();
    String agency = agency("2027-12-31");
    String first = accepted(id, mondayMorning(agency));
    String second = propose(id, mondayMorning(agency)).is(201).id();
    ask(id, second).isProblem(409, "other-itinerary-underway");
    confirm(id, first).is(200);
    ask(id, second).isProblem(409, "other-itinerary-underway");
    confirm(id, second).isProblem(409, "meeting-not-accepted");
    confirm(id, first).isProblem(409, "itinerary-state");
  }

  @Test
  void confirmsNoReturnOfAChildThatIsNotDeterminedToBeBestForHer() {
    String id = referral();
    String itinerary = accepted(id, mondayMorning(agency("2027-12-31")));
    cases.bestInterest(caseId, "return", "not-approved");
    assertThat(confirm(id, itinerary).isProblem(409, "best-interest-missing").text("$.detail"))
        .contains("not-approved");
    assertThat(harbour().get("/referrals/" + id).has("$.confirmedItineraryId")).isFalse();
    cases.bestInterest(caseId, "return", "in-her-best-interest");
    confirm(id, itinerary).is(200);
  }

  @Test
  void confirmsNothingAgainstHerWill() {
    String id = referral();
    String itinerary = propose(id, mondayMorning(agency("2027-12-31"))).is(201).id();
    harbour().put("/referrals/" + id + "/choice", "{\"choice\": \"declined\"}", etag(id)).is(200);
    confirm(id, itinerary).isProblem(409, "not-her-choice");
  }

  @Test
  void ranksTheBestFirstAndTurnsThePages() {
    String id = referral();
    String agency = agency("2027-12-31");
    String late = propose(id, saturdayNight(agency)).is(201).id();
    String noon = propose(id, flight("2026-12-07T10:15", "2026-12-07T13:40", agency)).id();
    String morning = propose(id, mondayMorning(agency)).is(201).id();
    String path = "/referrals/" + id + "/itineraries";
    assertThat(sunrise().get(path).texts("$.items[*].id")).containsExactly(morning, noon, late);
    Answer page = harbour().get(path + "?limit=2").is(200);
    assertThat(page.texts("$.items[*].id")).containsExactly(morning, noon);
    assertThat(harbour().get(path + "?cursor=" + page.text("$.next")).texts("$.items[*].id"))
        .containsExactly(late);
  }

  @Test
  void isPlannedByTheSendingSide() {
    String id = referral();
    String path = "/referrals/" + id + "/itineraries";
    String agency = agency("2027-12-31");
    sunrise().post(path, mondayMorning(agency), etag(id)).isProblem(409, "wrong-party");
    stranger().post(path, mondayMorning(agency), etag(id)).isProblem(404, "not-found");
    new Person(mvc, "harbour", "caseworker")
        .post(path, mondayMorning(agency), etag(id))
        .isProblem(403, "forbidden");
  }

  @Test
  void sharesNothingWithoutHerConsent() {
    String id = referral();
    String agency = agency("2027-12-31");
    String itinerary = accepted(id, mondayMorning(agency));
    cases.consent(caseId, "sunrise", "withdrawn");
    propose(id, mondayMorning(agency)).isProblem(409, "consent-missing");
    confirm(id, itinerary).isProblem(409, "consent-missing");
    String read = etag(id);
    cases.goesAway();
    harbour()
        .post("/referrals/" + id + "/itineraries", mondayMorning(agency), read)
        .isProblem(503, "unavailable");
    cases.comesBack();
    assertThat(harbour().get("/referrals/" + id + "/itineraries").texts("$.items[*].id"))
        .containsExactly(itinerary);
  }

  @Test
  void needsTheStateThatWasRead() {
    String id = referral();
    String path = "/referrals/" + id + "/itineraries";
    String good = mondayMorning(agency("2027-12-31"));
    harbour().post(path, good, null).isProblem(428, "precondition-required");
    harbour().post(path, good, "\"9\"").isProblem(412, "precondition-failed");
    String itinerary = propose(id, good).is(201).id();
    String confirmation = path + "/" + itinerary + "/confirmation";
    harbour().post(confirmation, "", null).isProblem(428, "precondition-required");
    harbour().post(confirmation, "", "\"1\"").isProblem(412, "precondition-failed");
  }

  @Test
  void namesTheFieldsThatAreWrong() {
    String id = referral();
    String good = mondayMorning(agency("2027-12-31"));
    propose(id, good.replace("Europe/Chisinau", "Europe/Atlantis")).isInvalidAt("/legs/0/to/zone");
    propose(id, good.replace("T09:40", "T06:00")).isInvalidAt("/legs/0/to/at");
    propose(id, good.replace("2026-12-07T09", "2026-12-27T09")).isInvalidAt("/legs/0/to/at");
    propose(id, good.replace("2026-12-07", "2036-12-07")).isInvalidAt("/legs/0/from/at");
    propose(id, good.replace("2026-12-07T06", "2026-02-30T06")).isInvalidAt("/legs/0/from/at");
    propose(id, good.replace("T09:40", "T09-40")).isInvalidAt("/legs/0/to/at");
    propose(id, good.replace("\"MD\"", "\"ZZ\"")).isInvalidAt("/legs/0/to/country");
    propose(id, good.replace("\"TR\"", "\"ZZ\"")).isInvalidAt("/atRisk/0");
    propose(id, good.replace("\"passport\"", "\"ticket\"")).isInvalidAt("/documents/0/kind");
    propose(id, good.replace("\"air\"", "\"kite\"")).isInvalidAt("/legs/0/mode");
    propose(id, good.replace("\"Chisinau RMO\"", "\" \"")).isInvalidAt("/legs/0/to/place");
    propose(id, good.replace("\"Chisinau RMO\"", "\"" + "x".repeat(101) + "\""))
        .isInvalidAt("/legs/0/to/place");
    propose(id, good.replace("\"carrier\"", "\"airline\"")).isInvalidAt("/legs/0/airline");
    propose(id, "{\"legs\": []}").isInvalidAt("/legs");
    propose(id, "{}").isInvalidAt("/legs");
    propose(id, good.replaceFirst("\"agn_[^\"]*\"", "\"agn_unknown\"")).isInvalidAt("/metBy");
    confirm(id, "itn_unknown").isProblem(404, "not-found");
    harbour().get("/referrals/" + id + "/itineraries/itn_unknown").isProblem(404, "not-found");
    assertThat(harbour().get("/referrals/" + id + "/itineraries").texts("$.items[*]")).isEmpty();
  }

  @Test
  void plansNothingMoreOnceSheHasDeparted() {
    String id = referral();
    String agency = agency("2027-12-31");
    confirm(id, accepted(id, mondayMorning(agency))).is(200);
    send(harbour(), id, "{\"step\": \"request-notification\"}").is(201);
    send(sunrise(), id, "{\"step\": \"request-confirmation\"}").is(201);
    send(harbour(), id, "{\"step\": \"reintegration-request\", \"assistance\": [\"housing\"]}")
        .is(201);
    send(sunrise(), id, "{\"step\": \"reintegration-confirmation\"}").is(201);
    send(
            harbour(),
            id,
            "{\"step\": \"post-departure-notification\", \"departedAt\": \"2026-11-23T05:00:00Z\"}")
        .is(201);
    propose(id, mondayMorning(agency)).isProblem(409, "too-late");
  }
}
