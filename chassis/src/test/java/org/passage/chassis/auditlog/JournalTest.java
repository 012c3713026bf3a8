package org.passage.chassis.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class JournalTest {
  private static final String CASE = "cas_of_the_test";

  @TempDir Path folder;
  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private MongoClient client;
  private MongoDatabase database;
  private @Nullable Journal journal;
  private volatile boolean away;

  @BeforeEach
  void start() {
    client = MongoClients.create(server.bindAndGetConnectionString());
    database = client.getDatabase("test");
  }

  @AfterEach
  void stop() {
    crash();
    client.close();
    server.shutdownNow();
  }

  @Test
  void bringsAReadToItsChainAMomentLater() throws InterruptedException {
    AuditLog log = log();
    log.start();
    assertThat(log.note(Entries.read(CASE), true).join()).isNull();
    awaitEvents(1);
    log.stop();
  }

  @Test
  void outlivesTheProcessThatDidNotReachTheStore() {
    away = true;
    AuditLog killed = log();
    List<AuditEntry> noted = IntStream.range(0, 700).mapToObj(it -> Entries.read(CASE)).toList();
    noted.forEach(it -> killed.note(it, true));
    killed.catchUp();
    assertThat(events()).isEmpty();
    crash();

    away = false;
    AuditLog next = log();
    next.catchUp();

    assertThat(events()).extracting(AuditEvent::entry).containsExactlyElementsOf(noted);
    assertThat(verified(next).broken()).isNull();
  }

  @Test
  void bringsNothingTwice() {
    AuditLog killed = log();
    killed.note(Entries.read(CASE), true);
    killed.note(Entries.read(CASE), true);
    killed.catchUp();
    killed.note(Entries.read(CASE), true);
    crash();

    log().catchUp();

    assertThat(events()).hasSize(3).extracting(AuditEvent::id).doesNotHaveDuplicates();
  }

  @Test
  void bringsNothingTwiceThatTheStoreHadDoneWhenTheProcessEnded() throws IOException {
    AuditLog killed = log();
    killed.note(Entries.read(CASE), true);
    killed.note(Entries.read(CASE), true);
    List<String> before = Files.readAllLines(segments().getFirst());
    killed.catchUp();
    crash();
    Files.write(segments().getFirst(), before);

    log().catchUp();

    assertThat(events()).hasSize(2);
  }

  @Test
  void standsBeforeWhatWasWrittenBecauseOfIt() {
    AuditLog log = log();
    AuditEntry read = Entries.read(CASE);
    AuditEntry refused = Entries.refusal(CASE);
    log.note(read, true);
    log.await(List.of(log.append(refused, true)));
    assertThat(events()).extracting(AuditEvent::entry).containsExactly(read, refused);
  }

  @Test
  void keepsARefusalOfACaseThatDoesNotExistForTheOrganization() {
    away = true;
    log().note(Entries.refusal(CASE), false).join();
    crash();

    away = false;
    log().catchUp();

    assertThat(events()).isEmpty();
    assertThat(new Chains(database).read("org:harbour", 1, 10)).hasSize(1);
  }

  @Test
  void takesNoMoreThanMayWait() {
    away = true;
    AuditLog log = log();
    for (int i = 0; i < 20_000; i++) {
      log.note(Entries.read(CASE), true).join();
    }
    assertThat(log.note(Entries.read(CASE), true)).isCompletedExceptionally();
  }

  @Test
  void dropsWhatIsDone() throws IOException {
    AuditLog log = log();
    for (int i = 0; i < 15_000; i++) {
      log.note(Entries.read(CASE), true).join();
    }
    assertThat(segments()).hasSizeGreaterThan(1);
    log.catchUp();
    assertThat(segments()).hasSize(1);
    crash();
    log();
    assertThat(segments()).hasSize(1);
  }

  @Test
  void passesOverALineThatWasCutOff() throws IOException {
    away = true;
    log().note(Entries.read(CASE), true);
    crash();
    away = false;
    Files.writeString(segments().getFirst(), "+{\"id\":\"aud_1\",\"ent", StandardOpenOption.APPEND);
    log().catchUp();
    assertThat(events()).hasSize(1);
  }

  @Test
  void isOneProcesssAlone() {
    log();
    assertThatIllegalStateException().isThrownBy(() -> new Journal(folder));
  }

  private AuditLog log() {
    journal = new Journal(folder);
    Chains chains =
        new Chains(database) {
          @Override
          int add(List<Link> next) {
            if (away) {
              throw new IllegalStateException("The store is away");
            }
            return super.add(next);
          }
        };
    Seals seals = new Seals(Entries.SECRET);
    return new AuditLog(
        chains, seals, Clock.tickMillis(ZoneOffset.UTC), "test-service", journal, false);
  }

  /** As far as the files are concerned. */
  private void crash() {
    if (journal != null) {
      journal.close();
      journal = null;
    }
  }

  private List<AuditEvent> events() {
    return new Chains(database).read(CASE, 1, 1_000).stream().map(AuditEvent::of).toList();
  }

  private Verification verified(AuditLog log) {
    Seals seals = new Seals(Entries.SECRET);
    Chains chains = new Chains(database);
    Clock clock = Clock.systemUTC();
    return new Verifier(chains, new Anchors(database, chains, log, seals, clock), log, seals)
        .chain(CASE);
  }

  private void awaitEvents(int count) throws InterruptedException {
    for (int i = 0; i < 100 && events().size() < count; i++) {
      Thread.sleep(50);
    }
    assertThat(events()).hasSize(count);
  }

  private List<Path> segments() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(
          files.filter(it -> it.toString().endsWith(".journal")).sorted().toList());
    }
  }
}
