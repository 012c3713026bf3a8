package org.passage.cases.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passage.cases.CaseClient.CASEWORKER;
import static org.passage.cases.CaseClient.PARTNER;
import static org.passage.cases.CaseClient.readAll;
import static org.passage.cases.document.FileClient.LETTER;

import com.mongodb.client.MongoDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.encryption.SealedFiles;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class DocumentControllerTest {
  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");

  @Autowired MockMvcTester mvc;
  @Autowired MongoDatabase database;

  private CaseClient client;
  private FileClient files;
  private String caseId;

  @BeforeEach
  void aCase() {
    client = new CaseClient(mvc);
    files = new FileClient(mvc);
    caseId = client.openCase();
  }

  @Test
  void givesAFileBackAsItWasStored() {
    String path = document("core");
    assertThat(client.get(CASEWORKER, path + "/content")).hasStatus(409);
    assertThat(files.store(CASEWORKER, path, "\"1\"", "text/plain;charset=utf-8", LETTER))
        .hasStatus(200)
        .hasHeader("ETag", "\"2\"")
        .bodyJson()
        .extractingPath("$.versions[0].bytes")
        .isEqualTo(LETTER.length);

    MvcTestResult got = client.get(CASEWORKER, path + "/content");

    assertThat(got)
        .hasStatus(200)
        .hasContentType("text/plain")
        .hasHeader("X-Content-Type-Options", "nosniff");
    assertThat(got.getResponse().getHeader("Content-Disposition"))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''%D0%9B");
    assertThat(got.getResponse().getContentAsByteArray()).isEqualTo(LETTER);
  }

  @Test
  void givesLongFilesBackWholeWhateverTheirLength() {
    byte[] noise = new byte[3 * SealedFiles.PIECE + 1];
    new Random(7).nextBytes(noise);
    byte[] head = "%PDF-1.7\n".getBytes();
    System.arraycopy(head, 0, noise, 0, head.length);
    for (int length : new int[] {SealedFiles.PIECE, SealedFiles.PIECE + 1, noise.length}) {
      byte[] file = Arrays.copyOf(noise, length);
      String path = document("core");
      assertThat(files.store(CASEWORKER, path, "\"1\"", "application/pdf", file)).hasStatus(200);
      assertThat(files.content(CASEWORKER, path)).isEqualTo(file);
    }
  }

  @Test
  void keepsEveryVersion() {
    String path = document("core");
    files.store(CASEWORKER, path, "\"1\"", "text/plain", LETTER);
    assertThat(files.store(CASEWORKER, path, "\"1\"", "text/plain", LETTER)).hasStatus(412);
    assertThat(files.store(CASEWORKER, path, "\"2\"", "text/plain", "Another one".getBytes()))
        .hasStatus(200);

    assertThat(files.content(CASEWORKER, path)).isEqualTo("Another one".getBytes());
    assertThat(
            client
                .get(CASEWORKER, path + "/content?number=1")
                .getResponse()
                .getContentAsByteArray())
        .isEqualTo(LETTER);
    assertThat(client.get(CASEWORKER, path + "/content?number=3")).hasStatus(400);
    assertThat(client.get(CASEWORKER, path + "/content?number=0")).hasStatus(400);
    assertThat(readAll(client.get(CASEWORKER, path), "$.versions[*].number")).hasSize(2);
  }

  @Test
  void takesOnlyWhatAFileIs() {
    String path = document("core");
    for (Map.Entry<String, byte[]> wrong :
        Map.of(
                "application/pdf", LETTER,
                "image/png", LETTER,
                "text/plain", "<html><body><script>x()</script></body></html>".getBytes(),
                "text/html", "<html></html>".getBytes(),
                "application/octet-stream", LETTER,
                "nonsense", LETTER)
            .entrySet()) {
      assertThat(files.store(CASEWORKER, path, "\"1\"", wrong.getKey(), wrong.getValue()))
          .as(wrong.getKey())
          .hasStatus(400)
          .bodyJson()
          .extractingPath("$.errors[0].pointer")
          .isEqualTo("?Content-Type");
    }
    assertThat(files.store(CASEWORKER, path, "\"1\"", "text/plain", new byte[0])).hasStatus(400);
    assertThat(stored(path)).as("nothing stays").isEmpty();
  }

  @Test
  void refusesWhatIsTooLong() {
    String path = document("core");
    byte[] long25 = new byte[25 * 1024 * 1024 + 1];
    Arrays.fill(long25, (byte) 'a');
    assertThat(files.store(CASEWORKER, path, "\"1\"", "text/plain", long25)).hasStatus(413);
  }

  @Test
  void isThereOnlyForThoseWhoMaySeeItsClass() {
    files.store(CASEWORKER, document("core"), "\"1\"", "text/plain", LETTER);
    String path = document("health");
    files.store(CASEWORKER, path, "\"1\"", "text/plain", LETTER);

    for (String part : List.of("", "/content")) {
      assertThat(client.get(CASEWORKER, path + part)).hasStatus(200);
      assertThat(client.get(SUPERVISOR, path + part)).hasStatus(404);
      assertThat(client.get(PARTNER, path + part)).hasStatus(403);
    }
    assertThat(readAll(client.get(SUPERVISOR, documents()), "$.items[*].fieldClass"))
        .containsExactly("core");
    assertThat(readAll(client.get(CASEWORKER, documents()), "$.items[*].fieldClass"))
        .containsExactly("health", "core");
    assertThat(files.store(SUPERVISOR, path, "\"2\"", "text/plain", LETTER)).hasStatus(404);
    assertThat(
            client.post(
                SUPERVISOR,
                documents(),
                "{\"kind\": \"letter\", \"fieldClass\": \"health\", \"fileName\": \"a.txt\"}"))
        .hasStatus(400);
    RequestPostProcessor stranger = TestTokens.as("sunrise", "caseworker");
    assertThat(client.get(stranger, path + "/content")).hasStatus(404);
    assertThat(files.store(stranger, path, "\"2\"", "application/json", LETTER)).hasStatus(404);
  }

  @Test
  void changesAndIsRemovedWithItsFiles() {
    String path = document("core");
    files.store(CASEWORKER, path, "\"1\"", "text/plain", LETTER);
    assertThat(
            client.change(
                CASEWORKER,
                HttpMethod.PUT,
                path,
                "\"2\"",
                "{\"kind\": \"certificate\", \"fieldClass\": \"legal\", \"fileName\": \"b.txt\"}"))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.versions")
        .asArray()
        .hasSize(1);
    assertThat(
            client.change(
                CASEWORKER,
                HttpMethod.PUT,
                path,
                "\"3\"",
                "{\"kind\": \"certificate\", \"fieldClass\": \"legal\", \"fileName\": \"../b.txt\"}"))
        .hasStatus(400);

    assertThat(
            client.change(
                CASEWORKER,
                HttpMethod.POST,
                path + "/removal",
                "\"3\"",
                "{\"reason\": \"Not hers\"}"))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.removalReason")
        .isEqualTo("Not hers");

    assertThat(stored(path)).isEmpty();
    assertThat(client.get(CASEWORKER, path + "/content")).hasStatus(409);
    assertThat(files.store(CASEWORKER, path, "\"4\"", "text/plain", LETTER)).hasStatus(409);
    assertThat(readAll(client.get(CASEWORKER, documents()), "$.items")).isEmpty();
  }

  @Test
  void tellsWhatExpires() {
    String path = document("core");
    String id = path.substring(path.lastIndexOf('/') + 1);
    assertThat(
            readAll(
                client.get(CASEWORKER, "/expiring-documents?before=2027-04-01&limit=100"),
                "$.items[*].id"))
        .contains(id);
    assertThat(
            readAll(
                client.get(CASEWORKER, "/expiring-documents?before=2027-03-31&limit=100"),
                "$.items[*].id"))
        .doesNotContain(id);
    RequestPostProcessor colleague =
        TestTokens.as("harbour", Map.of("office", "elsewhere"), "health-worker");
    assertThat(
            readAll(
                client.get(colleague, "/expiring-documents?before=2027-04-01&limit=100"),
                "$.items[*].id"))
        .isEmpty();
  }

  @Test
  void isStoredSealedAndBoundToItsPlace() {
    String one = document("core");
    String other = document("core");
    files.store(CASEWORKER, one, "\"1\"", "text/plain", LETTER);
    files.store(CASEWORKER, other, "\"1\"", "text/plain", "Something else.............".getBytes());
    Document chunk = chunks(one).getFirst();
    assertThat(
            new String(java.util.Objects.requireNonNull(chunk.get("data", Binary.class)).getData()))
        .doesNotContain("boat");

    database
        .getCollection("contents.chunks")
        .updateOne(
            new Document("_id", chunk.get("_id")),
            new Document("$set", new Document("data", chunks(other).getFirst().get("data"))));

    assertThatThrownBy(() -> files.content(CASEWORKER, one))
        .as("another document's content in its place")
        .isInstanceOf(Throwable.class);
    assertThat(files.content(CASEWORKER, other)).startsWith("Something".getBytes());
  }

  @Test
  void isGoneWithTheCase() throws InterruptedException {
    String path = document("core");
    files.store(CASEWORKER, path, "\"1\"", "text/plain", LETTER);
    String eTag = "\"1\"";

    assertThat(
            client.change(
                SUPERVISOR,
                HttpMethod.POST,
                "/cases/" + caseId + "/erasure",
                eTag,
                "{\"reason\": \"her-request\"}"))
        .hasStatus(204);

    assertThat(client.get(CASEWORKER, path + "/content")).hasStatus(404);
    for (int i = 0; i < 100 && !stored(path).isEmpty(); i++) {
      Thread.sleep(100);
    }
    assertThat(stored(path)).isEmpty();
  }

  private String documents() {
    return "/cases/" + caseId + "/documents";
  }

  /** The path of a new document of this class. */
  private String document(String fieldClass) {
    return documents() + "/" + files.added(CASEWORKER, caseId, fieldClass);
  }

  /** What is stored of the case, whichever document it is of. */
  private List<Document> stored(String path) {
    assertThat(path).contains(caseId);
    return database
        .getCollection("contents.files")
        .find(new Document("metadata.caseId", caseId))
        .into(new java.util.ArrayList<>());
  }

  private List<Document> chunks(String path) {
    String id = path.substring(path.lastIndexOf('/') + 1);
    Document document =
        java.util.Objects.requireNonNull(
            database.getCollection("documents").find(new Document("_id", id)).first());
    String contentId =
        document.getList("versions", Document.class).getFirst().getString("contentId");
    return database
        .getCollection("contents.chunks")
        .find(new Document("files_id", contentId))
        .into(new java.util.ArrayList<>());
  }
}
