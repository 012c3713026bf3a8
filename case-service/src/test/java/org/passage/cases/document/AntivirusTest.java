package org.passage.cases.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;
import static org.passage.cases.document.FileClient.LETTER;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Against something that speaks as ClamAV's daemon does. */
@ServiceTest
class AntivirusTest {
  private static final Scanner SCANNER = new Scanner();

  @Autowired MockMvcTester mvc;
  @Autowired MongoDatabase database;

  @DynamicPropertySource
  static void scanner(DynamicPropertyRegistry settings) {
    settings.add("passage.antivirus.clamd", () -> "localhost:" + SCANNER.port());
  }

  @AfterEach
  void asBefore() {
    SCANNER.answer = "stream: OK\0";
  }

  @Test
  void takesWhatIsCleanAndShowsAllOfItToTheScanner() {
    byte[] file = Arrays.copyOf(LETTER, 600_000);
    Arrays.fill(file, LETTER.length, file.length, (byte) ' ');
    assertThat(stored(file)).hasStatus(200);
    assertThat(SCANNER.seen).isEqualTo(file);
  }

  @Test
  void keepsNothingOfWhatIsHarmful() {
    SCANNER.answer = "stream: Eicar-Test-Signature FOUND\0";
    assertThat(stored(LETTER))
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.type")
        .asString()
        .endsWith("/harmful-file");
    assertNothingIsKept();
  }

  @Test
  void takesNothingWhileTheScannerIsAwayOrDoesNotSay() {
    for (String answer : new String[] {"INSTREAM size limit exceeded. ERROR\0", "", "\0"}) {
      SCANNER.answer = answer;
      assertThat(stored(LETTER)).as(answer).hasStatus(503);
      assertNothingIsKept();
    }
  }

  private MvcTestResult stored(byte[] file) {
    FileClient files = new FileClient(mvc);
    String caseId = new CaseClient(mvc).openCase();
    database.getCollection("contents.files").deleteMany(new Document());
    database.getCollection("contents.chunks").deleteMany(new Document());
    String id = files.added(CASEWORKER, caseId, "core");
    return files.store(
        CASEWORKER, "/cases/" + caseId + "/documents/" + id, "\"1\"", "text/plain", file);
  }

  private void assertNothingIsKept() {
    assertThat(database.getCollection("contents.files").countDocuments()).isZero();
    assertThat(database.getCollection("contents.chunks").countDocuments()).isZero();
  }

  /** Reads one stream for each connection and says what it is told to say. */
  private static final class Scanner {
    private final ServerSocket server;
    private volatile String answer = "stream: OK\0";
    private volatile byte[] seen = {};

    Scanner() {
      try {
        server = new ServerSocket(0);
      } catch (IOException none) {
        throw new IllegalStateException(none);
      }
      Thread.ofVirtual().start(this::serve);
    }

    int port() {
      return server.getLocalPort();
    }

    private void serve() {
      while (true) {
        try (Socket client = server.accept()) {
          DataInputStream in = new DataInputStream(client.getInputStream());
          assertThat(new String(in.readNBytes(10), US_ASCII)).isEqualTo("zINSTREAM\0");
          ByteArrayOutputStream all = new ByteArrayOutputStream();
          for (int n = in.readInt(); n > 0; n = in.readInt()) {
            all.write(in.readNBytes(n));
          }
          seen = all.toByteArray();
          client.getOutputStream().write(answer.getBytes(US_ASCII));
        } catch (IOException gone) {
          // The next one comes.
        }
      }
    }
  }
}
