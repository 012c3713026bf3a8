package org.passage.acceptance.sixsteps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.departure.Departing;
import org.passage.acceptance.encryption.Dump;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Files that go with the messages, from one side to the other, through the gateway. */
@ExtendWith(RunningPlatform.class)
class AttachmentsTest {
  private static final Api.As HARBOUR = API.as("referral-officer@harbour");
  private static final Api.As PARTNER = API.asClient("sunrise-api", "cases referrals");
  private static final String REFERRALS = "/api/referrals/v1";
  private static final String PROBLEMS = "https://passage.example/problems/";
  private static final String PLANTED = "The certificate hangs in the crooked tower";
  private static final byte[] PDF = ("%PDF-1.7\n" + PLANTED + "\n%%EOF\n").getBytes(UTF_8);
  private static final int MOST = 10 * 1024 * 1024;
  private static final Duration SOON = Duration.ofSeconds(30);

  private String caseId = "";
  private String referral = "";

  @BeforeEach
  void sheIsReferred() {
    Departing her = Departing.anew();
    caseId = her.hers().substring(her.hers().lastIndexOf('/') + 1);
    referral = her.referral();
  }

  @Test
  void aFileIsReadByTheOtherSideOnceItsMessageIsSent() {
    String file = stored(HARBOUR);
    PARTNER.get(file).expect(404);
    assertThat(PARTNER.get(referral + "/attachments").expect(200).texts("/items", "id")).isEmpty();
    send(HARBOUR, "request-notification", file).expect(201);
    Answer listed = PARTNER.get(referral + "/attachments").expect(200);
    assertThat(listed.texts("/items", "fileName")).containsExactly("course.pdf");
    Answer got = PARTNER.get(file).expect(200);
    assertThat(got.body().getBytes(UTF_8)).isEqualTo(PDF);
    assertThat(got.headers().firstValue("Content-Disposition").orElse("")).contains("course.pdf");
    HARBOUR
        .putFile(file, eTag(HARBOUR), "application/pdf", PDF)
        .expect(409)
        .expect("/type", PROBLEMS + "attachment-sent");
    String answered = stored(PARTNER);
    send(PARTNER, "request-confirmation", answered).expect(201);
    HARBOUR.get(answered).expect(200);
    API.as("referral-officer@lantern").get(file).expect(404);
    awaitOnRecord("getAttachmentContent", "sunrise");
  }

  @Test
  void nothingButPapersAndPicturesOfABearableSizeIsTaken() {
    String file = announced(HARBOUR);
    HARBOUR.putFile(file, eTag(HARBOUR), "image/png", PDF).expect(400);
    HARBOUR.putFile(file, eTag(HARBOUR), "text/html", PDF).expect(400);
    HARBOUR.putFile(file, eTag(HARBOUR), "application/pdf", new byte[MOST + 1]).expect(413);
    send(HARBOUR, "request-notification", file)
        .expect(409)
        .expect("/type", PROBLEMS + "attachment-without-content");
    byte[] large = new byte[MOST];
    System.arraycopy(PDF, 0, large, 0, PDF.length);
    HARBOUR.putFile(file, eTag(HARBOUR), "application/pdf", large).expect(200);
  }

  @Test
  void aFileLiesSealedAndIsGoneWhenItIsNotSentAfterAll() {
    String file = stored(HARBOUR);
    List<String> kept = filesOfHers();
    assertThat(kept).hasSize(1);
    assertThat(Dump.of(RunningPlatform.store(), "referrals", "attachments.chunks").with(PLANTED))
        .isEmpty();
    HARBOUR.delete(file.replace("/content", ""), eTag(HARBOUR)).expect(204);
    HARBOUR.get(file).expect(404);
    assertThat(filesOfHers()).isEmpty();
  }

  private List<String> filesOfHers() {
    return Dump.of(RunningPlatform.store(), "referrals", "attachments.files").with(caseId);
  }

  /** The path of a file of somebody's that is ready to be sent. */
  private String stored(Api.As who) {
    String file = announced(who);
    who.putFile(file, eTag(who), "application/pdf", PDF).expect(200).expect("/stored", "true");
    return file;
  }

  private String announced(Api.As who) {
    return referral
        + "/attachments/"
        + who.post(
                referral + "/attachments",
                eTag(who),
                "{\"fieldClass\": \"core\", \"fileName\": \"course.pdf\"}")
            .expect(201)
            .text("/id")
        + "/content";
  }

  private Answer send(Api.As sender, String step, String file) {
    String id = file.replaceAll(".*/attachments/([^/]+)/content", "$1");
    return sender.post(
        referral + "/messages",
        eTag(sender),
        "{\"step\": \"%s\", \"attachmentIds\": [\"%s\"]}".formatted(step, id));
  }

  private String eTag(Api.As who) {
    return who.get(referral).expect(200).eTag();
  }

  private void awaitOnRecord(String operation, String organization) {
    await()
        .ignoreExceptions()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(
                    API.as("auditor@harbour")
                        .get(REFERRALS + "/cases/" + caseId + "/audit-events?limit=100")
                        .expect(200)
                        .body())
                .contains(operation, organization));
  }
}
