package org.passage.acceptance.mailinvitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.departure.Departing;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** A mail, a telephone call, and a page: the other side without a login (row H). */
@ExtendWith(RunningPlatform.class)
class AnswerByMailTest {
  private static final Api.As HARBOUR = API.as("referral-officer@harbour");
  private static final String PROBLEMS = "https://passage.example/problems/";
  private static final Pattern LINK = Pattern.compile("http://\\S+/answers/\\S+");

  private final Visitor visitor = new Visitor();
  private final String office = UUID.randomUUID() + "@partner.example.org";
  private final String referral = Departing.anew().referral();

  @Test
  void thePartnerConfirmsTheRequestOnceThroughALinkAndACode() {
    invite().expect(409).expect("/type", PROBLEMS + "nothing-to-answer");
    HARBOUR
        .post(
            referral + "/messages",
            HARBOUR.get(referral).expect(200).eTag(),
            "{\"step\": \"request-notification\", \"text\": \"Her name is Ana.\"}")
        .expect(201);
    Answer invited = invite().expect(201).expect("/state", "waiting");
    String link = link();
    HttpResponse<String> first = visitor.open(link);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().allValues("Content-Security-Policy"))
        .containsExactly(
            "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(visitor.submit(link + "/message", Map.of("code", "1")).statusCode()).isEqualTo(403);
    Map<String, String> code = Map.of("code", invited.text("/code"));
    HttpResponse<String> shown = visitor.submit(link + "/message", code);
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).contains("harbour").doesNotContain("Ana", "<script");
    assertThat(visitor.submit(link + "/answer", code).statusCode()).isEqualTo(200);
    HARBOUR.get(referral).expect(200).expect("/state", "request-confirmed");
    HARBOUR
        .get(referral + "/mail-invitations")
        .expect(200)
        .expect("/items/0/state", "answered")
        .expect("/items/0/wrongCodes", "1");
    assertThat(visitor.submit(link + "/answer", code).statusCode()).isEqualTo(404);
    assertThat(visitor.open(link).statusCode()).isEqualTo(404);
  }

  private Answer invite() {
    return HARBOUR.post(referral + "/mail-invitations", "{\"email\": \"" + office + "\"}");
  }

  /** The mail server comes up only now: what was accepted is not lost. */
  private String link() {
    GreenMail server =
        new GreenMail(
            new ServerSetup(
                RunningPlatform.at(RunningPlatform.MAIL).getPort(),
                "127.0.0.1",
                ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      return await()
          .atMost(Duration.ofMinutes(1))
          .until(
              () ->
                  Stream.of(server.getReceivedMessages())
                      .filter(this::isHers)
                      .map(it -> LINK.matcher(GreenMailUtil.getBody(it)))
                      .filter(Matcher::find)
                      .map(Matcher::group)
                      .findFirst()
                      .orElse(""),
              it -> !it.isEmpty());
    } finally {
      server.stop();
    }
  }

  private boolean isHers(MimeMessage mail) {
    try {
      return mail.getRecipients(RecipientType.TO)[0].toString().equals(office);
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
