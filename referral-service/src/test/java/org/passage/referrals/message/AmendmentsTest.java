package org.passage.referrals.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.Person;

class AmendmentsTest extends Journey {
  private static final String REQUEST =
      "{\"step\": \"request-notification\", \"text\": \"Please.\"}";
  private static final String MORE =
      "{\"reason\": \"She asked.\", \"message\": {\"step\": \"request-notification\", \"text\": \"And a lawyer.\"}}";

  @Test
  void keepWhatAMessageSaidBefore() {
    String id = referral();
    String message = send(harbour(), id, REQUEST).is(201).id();
    Answer amended = amend(harbour(), id, message, MORE).is(201);
    assertThat(amended.text("$.text")).isEqualTo("And a lawyer.");
    assertThat(amended.text("$.wording")).isEqualTo("2");
    Answer wordings = sunrise().get(path(id, message) + "/amendments").is(200);
    assertThat(wordings.texts("$.items[*].message.text"))
        .containsExactly("Please.", "And a lawyer.");
    assertThat(wordings.text("$.items[0].reason")).isEqualTo("She asked.");
    assertThat(wordings.has("$.items[1].replacedAt")).isFalse();
    assertThat(sunrise().get("/referrals/" + id + "/messages").texts("$.items[*].text"))
        .containsExactly("And a lawyer.");
  }

  @Test
  void areMadeByTheSideThatSentTheMessage() {
    String id = referral();
    String message = send(harbour(), id, REQUEST).is(201).id();
    amend(sunrise(), id, message, MORE).isProblem(409, "wrong-party");
    amend(harbour(), id, "msg_nothing", MORE).isProblem(404, "not-found");
    stranger().post(path(id, message) + "/amendments", MORE, etag(id)).isProblem(404, "not-found");
  }

  @Test
  void shareNothingWithoutHerConsentOrAgainstHerWill() {
    String id = referral();
    String message = send(harbour(), id, REQUEST).is(201).id();
    cases.consent(caseId, "sunrise", "withdrawn");
    amend(harbour(), id, message, MORE).isProblem(409, "consent-missing");
    cases.consent(caseId, "sunrise", "granted");
    harbour().put("/referrals/" + id + "/choice", "{\"choice\": \"postponed\"}", etag(id)).is(200);
    amend(harbour(), id, message, MORE).isProblem(409, "not-her-choice");
    assertThat(harbour().get("/referrals/" + id + "/messages").texts("$.items[*].text"))
        .containsExactly("Please.");
  }

  @Test
  void followTheRulesOfTheStepAndWhatWasRead() {
    String id = referral();
    String message = send(harbour(), id, REQUEST).is(201).id();
    amend(harbour(), id, message, MORE.replace("request-notification", "request-confirmation"))
        .isInvalidAt("/message/step");
    amend(harbour(), id, message, MORE.replace("\"text\"", "\"assistance\": [\"legal\"], \"text\""))
        .isInvalidAt("/message/assistance");
    harbour().post(path(id, message) + "/amendments", MORE).isProblem(428, "precondition-required");
    String read = etag(id);
    amend(harbour(), id, message, MORE).is(201);
    harbour()
        .post(path(id, message) + "/amendments", MORE, read)
        .isProblem(412, "precondition-failed");
  }

  @Test
  void letNobodyDepartAfterSheArrived() {
    String id = referral();
    readyToDepart(id);
    confirm(id, accepted(id, mondayMorning(agency("2027-12-31")))).is(200);
    String departed = send(harbour(), id, departed("05:00")).is(201).id();
    amend(harbour(), id, departed, said(departed("07:00"))).is(201);
    String arrived = send(sunrise(), id, arrived("08:00")).is(201).id();
    amend(harbour(), id, departed, said(departed("08:01"))).isInvalidAt("/message/departedAt");
    amend(harbour(), id, departed, said(departed("06:00"))).is(201);
    amend(sunrise(), id, arrived, said(arrived("05:59"))).isInvalidAt("/message/arrivedAt");
    amend(sunrise(), id, arrived, said(arrived("07:30"))).is(201);
    amend(harbour(), id, departed, said(departed("07:45"))).isInvalidAt("/message/departedAt");
  }

  private static String departed(String time) {
    return "{\"step\": \"post-departure-notification\", \"departedAt\": \"2026-11-23T%s:00Z\"}"
        .formatted(time);
  }

  private static String arrived(String time) {
    return "{\"step\": \"arrival-confirmation\", \"arrivedAt\": \"2026-11-23T%s:00Z\"}"
        .formatted(time);
  }

  private static String said(String message) {
    return "{\"reason\": \"It was another time.\", \"message\": %s}".formatted(message);
  }

  @Test
  void waitForAnotherReceipt() {
    String id = referral();
    String message = send(harbour(), id, REQUEST).is(201).id();
    read(harbour(), id, message).isProblem(409, "wrong-party");
    Answer first = read(sunrise(), id, message).is(201);
    assertThat(first.texts("$.receipts[*].wording")).containsExactly("1");
    assertThat(read(sunrise(), id, message).is(201).etag()).isEqualTo(first.etag());
    amend(harbour(), id, message, MORE).is(201);
    assertThat(read(sunrise(), id, message).is(201).texts("$.receipts[*].wording"))
        .containsExactly("1", "2");
  }

  private Answer amend(Person who, String id, String message, String wanted) {
    return who.post(path(id, message) + "/amendments", wanted, etag(id));
  }

  private Answer read(Person who, String id, String message) {
    return who.post(path(id, message) + "/receipt", "", etag(id));
  }

  private static String path(String id, String message) {
    return "/referrals/" + id + "/messages/" + message;
  }
}
