package org.passage.referrals.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passage.chassis.events.CloudEvent;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;

class EndingTest extends Journey {
  private static final String REQUEST = "{\"step\": \"request-notification\"}";
  private static final String CONFIRM = "{\"step\": \"request-confirmation\"}";

  @Autowired private Suspension suspension;

  @Test
  void nothingFollowsACancellation() {
    String id = referral();
    String message = send(harbour(), id, REQUEST).is(201).id();
    Answer cancelled = cancel(harbour(), id, "{\"reason\": \"her-choice\"}").is(201);
    assertThat(cancelled.text("$.condition")).isEqualTo("cancelled");
    assertThat(cancelled.text("$.cancellation.party")).isEqualTo("sending");
    assertThat(cancelled.has("$.nextStep")).isFalse();
    assertThat(cancelled.has("$.dueAt")).isFalse();
    assertThat(sunrise().get("/referrals/" + id).text("$.cancellation.reason"))
        .isEqualTo("her-choice");
    send(sunrise(), id, CONFIRM).isProblem(409, "referral-cancelled");
    cancel(sunrise(), id, "{\"reason\": \"security\"}").isProblem(409, "referral-cancelled");
    harbour()
        .put("/referrals/" + id + "/choice", "{\"choice\": \"accepted\"}", etag(id))
        .isProblem(409, "referral-cancelled");
    sunrise()
        .post("/referrals/" + id + "/messages/" + message + "/receipt", "", etag(id))
        .isProblem(409, "referral-cancelled");
    assertThat(standing(id, "?overdue=true")).isEmpty();
    assertThat(standing(id, "?awaited=request-confirmation")).isEmpty();
    assertThat(standing(id, "?party=sending")).containsExactly("cancelled");
  }

  @Test
  void eachSideHasReasonsOfItsOwn() {
    String id = referral();
    cancel(sunrise(), id, "{\"reason\": \"her-choice\"}").isInvalidAt("/reason");
    cancel(harbour(), id, "{\"reason\": \"cannot-assist\"}").isInvalidAt("/reason");
    cancel(harbour(), id, "{\"reason\": \"other\"}").isInvalidAt("/text");
    harbour()
        .post("/referrals/" + id + "/cancellation", "{\"reason\": \"security\"}")
        .isProblem(428, "precondition-required");
    stranger()
        .post("/referrals/" + id + "/cancellation", "{\"reason\": \"security\"}", etag(id))
        .isProblem(404, "not-found");
    cancel(sunrise(), id, "{\"reason\": \"other\", \"text\": \"We close.\"}").is(201);
  }

  @Test
  void cancelsTheTravelOnWhichOthersRely() {
    String id = referral();
    String itinerary = accepted(id, mondayMorning(agency("2027-12-31")));
    confirm(id, itinerary).is(200);
    harbour()
        .post(
            "/referrals/" + id + "/itineraries/" + itinerary + "/cancellation",
            "{\"reason\": \"referral-cancelled\"}",
            etag(id))
        .isInvalidAt("/reason");
    cancel(sunrise(), id, "{\"reason\": \"cannot-assist\"}").is(201);
    assertThat(
            harbour().get("/referrals/" + id + "/itineraries/" + itinerary).is(200).text("$.state"))
        .isEqualTo("cancelled");
    assertThat(
            sunrise().get("/referrals/" + id + "/travel-notices").is(200).texts("$.items[*].kind"))
        .endsWith("cancelled");
    propose(id, mondayMorning(agency("2027-12-31"))).isProblem(409, "referral-cancelled");
  }

  @Test
  void standsStillFromTheWithdrawalOfHerConsentUntilSheGivesItAgain() {
    String id = referral();
    cases.consent(caseId, "sunrise", "withdrawn");
    hears("consent-withdrawn", "lantern");
    assertThat(harbour().get("/referrals/" + id).text("$.condition")).isEqualTo("going-on");
    hears("consent-withdrawn", "sunrise");
    String suspended = etag(id);
    hears("consent-withdrawn", "sunrise");
    Answer read = harbour().get("/referrals/" + id);
    assertThat(read.text("$.condition")).isEqualTo("suspended");
    assertThat(read.has("$.dueAt")).isFalse();
    assertThat(read.etag()).isEqualTo(suspended);
    send(harbour(), id, REQUEST).isProblem(409, "consent-missing");
    cases.consent(caseId, "sunrise", "granted");
    hears("consent-granted", "sunrise");
    assertThat(harbour().get("/referrals/" + id).text("$.condition")).isEqualTo("going-on");
    send(harbour(), id, REQUEST).is(201);
  }

  @Test
  void goesOnWithAStepForWhichHerConsentWasAsked() {
    String id = referral();
    cases.consent(caseId, "sunrise", "refused");
    hears("consent-refused", "sunrise");
    assertThat(harbour().get("/referrals/" + id).text("$.condition")).isEqualTo("suspended");
    cases.consent(caseId, "sunrise", "granted");
    send(harbour(), id, REQUEST).is(201);
    assertThat(harbour().get("/referrals/" + id).text("$.condition")).isEqualTo("going-on");
  }

  @Test
  void goesOnWhenAnotherConsentOfHersHolds() {
    String id = referral();
    hears("consent-withdrawn", "sunrise");
    assertThat(harbour().get("/referrals/" + id).text("$.condition")).isEqualTo("going-on");
  }

  @Test
  void staysCancelledWhenSheConsentsAgain() {
    String id = referral();
    cases.consent(caseId, "sunrise", "withdrawn");
    hears("consent-withdrawn", "sunrise");
    cancel(harbour(), id, "{\"reason\": \"consent-withdrawn\"}").is(201);
    hears("consent-granted", "sunrise");
    assertThat(harbour().get("/referrals/" + id).text("$.condition")).isEqualTo("cancelled");
  }

  private void hears(String what, String recipient) {
    suspension.heard(
        new CloudEvent(
            "1.0",
            "evt_000001",
            "/api/cases/v1",
            "org.passage.cases." + what + ".v1",
            "con_000001",
            Instant.parse("2026-11-23T09:00:00Z"),
            caseId,
            "harbour",
            1,
            Map.of("purpose", "sharing", "recipient", recipient)));
  }

  private Answer cancel(Person who, String id, String wanted) {
    return who.post("/referrals/" + id + "/cancellation", wanted, etag(id));
  }

  private List<String> standing(String id, String query) {
    return harbour()
        .get("/overview/referrals" + query)
        .is(200)
        .texts("$.items[?(@.referralId == '" + id + "')].condition");
  }
}
