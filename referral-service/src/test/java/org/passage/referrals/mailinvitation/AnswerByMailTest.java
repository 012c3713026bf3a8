package org.passage.referrals.mailinvitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.chassis.store.Ids;
import org.passage.chassis.testing.SettableClock;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Journey;
import org.passage.referrals.testing.MovingTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.RequestBuilder;

@Import(MovingTime.class)
class AnswerByMailTest extends Journey {
  private static final MailBox MAILS = new MailBox();
  private static final String REQUEST =
      "{\"step\": \"request-notification\", \"text\": \"Ana needs a bed.\"}";

  @Autowired SettableClock clock;
  @Autowired MongoDatabase database;

  private final String office = Ids.next("office") + "@partner.example.org";
  private String referralId = "";

  @DynamicPropertySource
  static void surroundings(DynamicPropertyRegistry settings) {
    settings.add("spring.mail.host", () -> "127.0.0.1");
    settings.add("spring.mail.port", MAILS::port);
    settings.add("passage.mail-invitations.from", () -> "passage@passage.example.org");
    settings.add("passage.mail-invitations.address", () -> "https://passage.example.org/");
    settings.add("passage.mail-invitations.look-every", () -> "100ms");
  }

  @BeforeEach
  void requested() {
    clock.set(Instant.parse("2026-11-23T09:00:00Z"));
    referralId = referral();
    send(harbour(), referralId, REQUEST).is(201);
  }

  @Test
  void isAnsweredOnceThroughTheLinkWithTheCode() {
    Answer invited = invite().is(201);
    String link = MAILS.link(office, 1);
    Page asked = open(link);
    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.body()).contains("<label for=\"code\">").doesNotContain(referralId, "<script");
    Page shown = submit(link + "/message", "code", invited.text("$.code"));
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.body())
        .contains("Moldova", "urgent", "harbour", referralId, "<label for=\"text\">")
        .doesNotContain("Ana", "<script", "<style");
    assertThat(shown.policy()).contains("default-src 'none'", "form-action 'self'");

    Page thanks =
        submit(link + "/answer", "code", invited.text("$.code"), "text", "We <b>can</b> do it.");
    assertThat(thanks.status()).as(thanks.body()).isEqualTo(200);
    Answer messages = harbour().get("/referrals/" + referralId + "/messages").is(200);
    assertThat(messages.text("$.items[1].step")).isEqualTo("request-confirmation");
    assertThat(messages.text("$.items[1].organizationId")).isEqualTo("sunrise");
    assertThat(messages.text("$.items[1].text")).isEqualTo("We <b>can</b> do it.");
    Answer listed = harbour().get(path()).is(200);
    assertThat(listed.text("$.items[0].state")).isEqualTo("answered");
    assertThat(listed.text("$.items[0].messageId")).isEqualTo(messages.text("$.items[1].id"));
    assertThat(listed.has("$.items[0].code")).isFalse();
    assertThat(open(link).status()).isEqualTo(404);
    assertThat(submit(link + "/answer", "code", invited.text("$.code")).status()).isEqualTo(404);
  }

  @Test
  void isMadeOnceByOneKeyAndOpenedByTheCodeThatWasAnsweredLast() {
    String key = Ids.next("key");
    Answer first = inviteOnce(key, office).is(201);
    assertThat(inviteOnce(key, office).is(201).text("$.code")).isEqualTo(first.text("$.code"));
    inviteOnce(key, "other@partner.example.org").isProblem(422, "idempotency-key-reused");

    brokenOffBeforeTheAnswer();
    inviteOnce(key, office).is(201);
    String link = MAILS.link(office, 1);
    brokenOffBeforeTheAnswer();
    Answer again = inviteOnce(key, office).is(201);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(harbour().get(path()).texts("$.items[*].id")).containsExactly(first.id());
    assertThat(submit(link + "/message", "code", first.text("$.code")).status()).isEqualTo(403);
    assertThat(submit(link + "/message", "code", again.text("$.code")).status()).isEqualTo(200);
    assertThat(MAILS.to(office)).hasSize(1);
  }

  /** As it is left when the service dies between the invitation and the answer. */
  private void brokenOffBeforeTheAnswer() {
    database
        .getCollection("attempts")
        .updateMany(
            Filters.exists("answer"),
            Updates.combine(
                Updates.unset("answer"),
                Updates.set("startedAt", clock.instant().minusSeconds(60))));
  }

  @Test
  void tellsNothingInTheMailButTheLinkAndUntilWhen() {
    Answer invited = invite().is(201);
    MAILS.link(office, 1);
    assertThat(MAILS.text(office))
        .contains("26 November 2026, 09:00 UTC")
        .doesNotContain(
            referralId, caseId, invited.text("$.code"), "Ana", "harbour", "sunrise", "Moldova");
  }

  @Test
  void sendsWhatCouldNotBeSentOnceTheMailServerIsBack() {
    MAILS.goesAway();
    Answer invited = invite().is(201);
    await()
        .ignoreExceptions()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(harbour().get(path()).text("$.items[0].attempts")).isEqualTo("1"));
    assertThat(harbour().get(path()).text("$.items[0].state")).isEqualTo("waiting");
    MAILS.comesBack();
    clock.set(Instant.parse("2026-11-23T09:01:00Z"));
    String link = MAILS.link(office, 1);
    assertThat(submit(link + "/message", "code", invited.text("$.code")).status()).isEqualTo(200);
  }

  @Test
  void isLockedAfterFiveWrongCodes() {
    Answer invited = invite().is(201);
    String link = MAILS.link(office, 1);
    for (int left = 4; left > 0; left--) {
      Page wrong = submit(link + "/message", "code", "00000000x");
      assertThat(wrong.status()).isEqualTo(403);
      assertThat(wrong.body()).contains("Tries left: " + left, "role=\"alert\"");
    }
    assertThat(submit(link + "/answer", "code", "").status()).isEqualTo(404);
    assertThat(submit(link + "/message", "code", invited.text("$.code")).status()).isEqualTo(404);
    assertThat(harbour().get(path()).text("$.items[0].state")).isEqualTo("locked");
  }

  @Test
  void showsNothingOnceSheNoLongerConsentsOrWhenThatCannotBeAsked() {
    Answer invited = invite().is(201);
    String link = MAILS.link(office, 1);
    String code = invited.text("$.code");
    cases.goesAway();
    Page away = submit(link + "/message", "code", code);
    cases.comesBack();
    assertThat(away.status()).isEqualTo(503);
    assertThat(away.body()).doesNotContain(referralId, "Moldova");
    cases.consent(caseId, "sunrise", "not-permitted");
    Page refused = submit(link + "/message", "code", code);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).doesNotContain(referralId, "Moldova");
    assertThat(submit(link + "/answer", "code", code).status()).isEqualTo(409);
    assertThat(harbour().get("/referrals/" + referralId).text("$.state")).isEqualTo("requested");
    assertThat(harbour().get(path()).has("$.items[0].shownAt")).isFalse();
  }

  @Test
  void endsWithItsTimeAndWhenItIsTakenBack() {
    Answer invited = invite().is(201);
    String link = MAILS.link(office, 1);
    String code = invited.text("$.code");
    clock.set(Instant.parse("2026-11-26T09:00:00Z"));
    assertThat(open(link).status()).isEqualTo(404);
    assertThat(submit(link + "/message", "code", code).status()).isEqualTo(404);
    clock.set(Instant.parse("2026-11-24T09:00:00Z"));
    Answer listed = harbour().get(path()).is(200);
    String id = listed.text("$.items[0].id");
    sunrise().post(path() + "/" + id + "/revocation", "", "\"1\"").isProblem(404, "not-found");
    harbour().post(path() + "/" + id + "/revocation", "", "\"99\"").is(412);
    for (int version = 1; version < 10; version++) {
      harbour().post(path() + "/" + id + "/revocation", "", "\"" + version + "\"");
    }
    assertThat(harbour().get(path()).text("$.items[0].state")).isEqualTo("revoked");
    assertThat(open(link).status()).isEqualTo(404);
  }

  @Test
  void takesOnlyWhatTheReceivingSideIsToSay() {
    sunrise().post(path(), "{\"email\": \"a@b.example.org\"}").isProblem(404, "not-found");
    harbour().post(path(), "{\"email\": \"nobody\"}").isInvalidAt("/email");
    send(sunrise(), referralId, "{\"step\": \"request-confirmation\"}").is(201);
    invite().isProblem(409, "nothing-to-answer");
  }

  @Test
  void needsHerConsentToInvite() {
    cases.consent(caseId, "sunrise", "withdrawn");
    invite().isProblem(409, "consent-missing");
  }

  @Test
  void takesTheArrivalByTheClockOfTheCountry() {
    send(sunrise(), referralId, "{\"step\": \"request-confirmation\"}").is(201);
    send(
            harbour(),
            referralId,
            "{\"step\": \"reintegration-request\", \"assistance\": [\"housing\"]}")
        .is(201);
    send(sunrise(), referralId, "{\"step\": \"reintegration-confirmation\"}").is(201);
    String itineraryId = accepted(referralId, mondayMorning(agency("2027-06-30")));
    confirm(referralId, itineraryId).is(200);
    send(
            harbour(),
            referralId,
            "{\"step\": \"post-departure-notification\", \"departedAt\": \"2026-11-23T05:00:00Z\"}")
        .is(201);
    String code = invite().is(201).text("$.code");
    String link = MAILS.link(office, 1);
    Page none = submit(link + "/answer", "code", code);
    assertThat(none.status()).isEqualTo(400);
    assertThat(none.body()).contains("When she arrived is needed");
    Page future = submit(link + "/answer", "code", code, "arrivedAt", "2026-11-23T11:01");
    assertThat(future.status()).isEqualTo(400);
    Page said = submit(link + "/answer", "code", code, "arrivedAt", "2026-11-23T10:30");
    assertThat(said.status()).as(said.body()).isEqualTo(200);
    assertThat(harbour().get("/referrals/" + referralId + "/messages").text("$.items[5].arrivedAt"))
        .isEqualTo("2026-11-23T08:30:00Z");
  }

  @Test
  void opensNothingElseWithoutALogin() {
    assertThat(open("/answers/nothing").status()).isEqualTo(404);
    assertThat(open("/answers").status()).isIn(401, 403, 404);
    assertThat(open("/answers/a/b").status()).isIn(401, 403);
    assertThat(open("/api/referrals/v1/referrals").status()).isEqualTo(401);
  }

  private Answer invite() {
    return harbour().post(path(), "{\"email\": \"" + office + "\"}");
  }

  private Answer inviteOnce(String key, String email) {
    return harbour().postOnce(path(), "{\"email\": \"" + email + "\"}", key);
  }

  private String path() {
    return "/referrals/" + referralId + "/mail-invitations";
  }

  private Page open(String path) {
    return page(get(path));
  }

  private Page submit(String path, String... fields) {
    var request = post(path).contentType(MediaType.APPLICATION_FORM_URLENCODED);
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return page(request);
  }

  private Page page(RequestBuilder request) {
    try {
      MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
      return new Page(
          answer.getStatus(),
          answer.getContentAsString(),
          String.valueOf(answer.getHeader("Content-Security-Policy")));
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private record Page(int status, String body, String policy) {}
}
