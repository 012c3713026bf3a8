package org.passage.acceptance.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.encryption.Dump;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.RunningPlatform;

/** Her documents, from the upload to the end of the case. */
@ExtendWith(RunningPlatform.class)
class DocumentsTest {
  private static final int MOST = 25 * 1024 * 1024;
  private static final String PLANTED = "The ferry leaves at the broken lighthouse";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private String her = "";

  @BeforeEach
  void aCase() {
    her = "/api/cases/v1/cases/" + Owned.newCase("caseworker@harbour").text("/id");
  }

  @Test
  void comeBackAsTheyWereUpToTwentyFiveMegabytes() {
    byte[] file = new byte[MOST];
    Arrays.fill(file, (byte) 'a');
    String document = added("core");

    API.as("caseworker@harbour")
        .putFile(document + "/content", "\"1\"", "text/plain", file)
        .expect(200)
        .expect("/versions/0/bytes", String.valueOf(MOST));
    Answer got = API.as("caseworker@harbour").get(document + "/content").expect(200);

    assertThat(got.body()).hasSize(MOST).containsOnlyOnce("a".repeat(MOST));
    assertThat(got.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment;");
    assertThat(got.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    API.as("caseworker@harbour")
        .putFile(document + "/content", "\"2\"", "text/plain", new byte[MOST + 1])
        .expect(413);
    API.as("caseworker@harbour")
        .post(her + "/documents", "{\"note\": \"" + "a".repeat(2_000_000) + "\"}")
        .expect(413);
  }

  @Test
  void areWhatTheyAreSaidToBe() {
    String document = added("core");
    API.as("caseworker@harbour")
        .putFile(document + "/content", "\"1\"", "application/pdf", bytes(PLANTED))
        .expect(400)
        .expect("/errors/0/pointer", "?Content-Type");
    API.as("caseworker@harbour").get(document + "/content").expect(409);
  }

  @Test
  void areThereOnlyForThoseWhoMaySeeThem() {
    String health = added("health");
    API.as("caseworker@harbour")
        .putFile(health + "/content", "\"1\"", "text/plain", bytes(PLANTED))
        .expect(200);

    for (String somebody :
        new String[] {"case-supervisor@harbour", "health-worker@harbour", "caseworker@sunrise"}) {
      API.as(somebody).get(health).expect(404);
      API.as(somebody).get(health + "/content").expect(404);
      API.as("caseworker@sunrise")
          .putFile(health + "/content", "\"2\"", "text/plain", bytes("other"))
          .expect(404);
    }
    API.as("analyst@harbour").get(health + "/content").expect(403);
    API.as("caseworker@harbour").get(health + "/content").expect(200);
    assertThat(
            API.as("auditor@harbour")
                .get(her + "/audit-events?kind=export")
                .expect(200)
                .texts("/items", "operation"))
        .contains("getDocumentContent");
  }

  @Test
  void areReadableForNobodyInTheStoreAndForNobodyAtAllAfterTheErasure() {
    String document = added("core");
    API.as("caseworker@harbour")
        .putFile(
            document + "/content", "\"1\"", "text/plain", bytes((PLANTED + ". ").repeat(20_000)))
        .expect(200);
    assertThat(API.as("caseworker@harbour").get(document + "/content").body()).contains(PLANTED);
    String caseId = her.substring(her.lastIndexOf('/') + 1);

    Dump dump = Dump.of(RunningPlatform.store());
    assertThat(dump.with(PLANTED)).isEmpty();
    assertThat(dump.with("Very private name")).isEmpty();
    assertThat(dump.with(caseId)).contains("cases.contents.files", "cases.documents");

    API.as("case-supervisor@harbour")
        .post(
            her + "/erasure",
            API.as("caseworker@harbour").get(her).eTag(),
            "{\"reason\": \"her-request\"}")
        .expect(204);
    API.as("caseworker@harbour").get(document + "/content").expect(404);
    await().atMost(PATIENCE).until(() -> filesOf(caseId).isEmpty());
  }

  private static List<String> filesOf(String caseId) {
    return Dump.of(RunningPlatform.store(), "cases", "contents.files").with(caseId);
  }

  /** The path of a new document of this class, without content. */
  private String added(String fieldClass) {
    return her
        + "/documents/"
        + API.as("caseworker@harbour")
            .post(
                her + "/documents",
                """
                {"kind": "letter", "fieldClass": "%s", "fileName": "Very private name.txt"}\
                """
                    .formatted(fieldClass))
            .expect(201)
            .text("/id");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
