package org.passage.chassis.auditlog;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.passage.chassis.auditlog.Verification.Broken;
import org.passage.chassis.auditlog.Verification.Fault;
import org.passage.chassis.problem.Unavailable;

@Timeout(60)
class ChainsTest {
  private static final String CASE = "cas_of_the_test";

  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);
  private final Seals seals = new Seals(Entries.SECRET);
  private MongoClient client;
  private MongoDatabase database;
  private MongoCollection<Document> stored;
  private MongoCollection<Document> storedHeads;
  private AuditLog log;

  @BeforeEach
  void start() {
    client = MongoClients.create(server.bindAndGetConnectionString());
    database = client.getDatabase("test");
    stored = database.getCollection("audit");
    storedHeads = database.getCollection("audit_heads");
    log = started(new Chains(database));
  }

  @AfterEach
  void stop() {
    log.stop();
    client.close();
    server.shutdownNow();
  }

  @Test
  void chainsHaveNoGapHoweverManyWrite() throws InterruptedException {
    AuditLog other = started(new Chains(database));
    List<CompletableFuture<Void>> appended = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int thread = 0; thread < 8; thread++) {
        AuditLog mine = thread < 4 ? log : other;
        threads.submit(() -> {
          for (int i = 0; i < 1_250; i++) {
            CompletableFuture<Void> next = mine.append(Entries.read("cas_" + i % 20), true);
            synchronized (appended) {
              appended.add(next);
            }
          }
        });
      }
    }
    CompletableFuture.allOf(appended.toArray(CompletableFuture<?>[]::new)).join();
    other.stop();
    assertThat(stored.countDocuments()).isEqualTo(10_000);
    assertThat(storedHeads.countDocuments()).isEqualTo(20);
    Verification verified = verifier().all("");
    assertThat(verified).isEqualTo(new Verification(20, 10_000, null, null));
  }

  @Test
  void goesOnAfterAKillAsIfNothingWas() {
    append(10);
    log.writeHeads();
    append(5);
    // The heads of the last five are lost with the process.
    storedHeads.replaceOne(eq("_id", CASE), document(head(10).sealed(seals)));
    AuditLog next = started(new Chains(database));
    next.await(List.of(next.append(Entries.read(CASE), true)));
    next.stop();
    assertThat(verifier().chain(CASE)).isEqualTo(new Verification(1, 16, null, null));
  }

  @Test
  void findsAChangedEvent() {
    append(10);
    String line = document(4).getString("line").replace("getCase", "setCase");
    stored.updateOne(eq("_id", place(4)), Updates.set("line", line));
    assertThat(broken()).isEqualTo(new Broken(CASE, 4, Fault.CHANGED));
  }

  @Test
  void findsADeletedEvent() {
    append(10);
    stored.deleteOne(eq("_id", place(4)));
    assertThat(broken()).isEqualTo(new Broken(CASE, 4, Fault.MISSING));
  }

  @Test
  void findsThatTheTailWasCut() {
    append(10);
    log.writeHeads();
    stored.deleteMany(gte("_id", place(8)));
    assertThat(broken()).isEqualTo(new Broken(CASE, 8, Fault.CUT));
  }

  @Test
  void findsThatTheTailWasCutTogetherWithItsHead() {
    append(7);
    log.writeHeads();
    Document earlier = Objects.requireNonNull(storedHeads.find(eq("_id", CASE)).first());
    append(3);
    anchors().anchor();
    stored.deleteMany(gte("_id", place(8)));
    storedHeads.replaceOne(eq("_id", CASE), earlier);
    assertThat(broken()).isEqualTo(new Broken(CASE, 8, Fault.CUT));
    storedHeads.deleteOne(eq("_id", CASE));
    stored.deleteMany(new Document());
    assertThat(verifier().all("").broken()).isEqualTo(new Broken(CASE, 1, Fault.CUT));
  }

  @Test
  void findsAnEarlierHeadThatWasMadeUp() {
    append(10);
    log.writeHeads();
    Document third = document(3);
    stored.deleteMany(gte("_id", place(4)));
    storedHeads.updateOne(
        eq("_id", CASE),
        Updates.combine(Updates.set("seq", 3L), Updates.set("hash", third.getString("hash"))));
    assertThat(broken()).isEqualTo(new Broken(CASE, 4, Fault.HEAD_FORGED));
  }

  @Test
  void findsTwoThatWereSwapped() {
    append(10);
    Document four = document(4);
    Document five = document(5);
    stored.deleteMany(gte("_id", place(4)));
    stored.insertOne(new Document(four).append("_id", place(5)));
    stored.insertOne(new Document(five).append("_id", place(4)));
    assertThat(broken()).isEqualTo(new Broken(CASE, 4, Fault.CHANGED));
  }

  @Test
  void findsAChainThatSomebodyElseRecomputed() {
    append(10);
    log.writeHeads();
    stored.deleteMany(gte("_id", place(6)));
    Seals others = new Seals("another secret, just as long as ours");
    Head head = head(5);
    for (int i = 6; i <= 10; i++) {
      Noted noted = new Noted("aud_" + i, Entries.read(CASE));
      Link forged = Link.after(head, noted.line(), others);
      database.getCollection("audit", Link.class).insertOne(forged);
      head = head.movedTo(forged, noted.entry().time()).sealed(others);
    }
    database.getCollection("audit_heads", Head.class).replaceOne(eq("_id", CASE), head);
    assertThat(broken()).isEqualTo(new Broken(CASE, 6, Fault.FORGED));
  }

  @Test
  void findsAnAnchorThatWasChanged() {
    append(3);
    anchors().anchor();
    append(3);
    anchors().anchor();
    assertThat(verifier().all("").broken()).isNull();
    database
        .getCollection("audit_anchors")
        .updateOne(eq("_id", 2L), Updates.set("ends", List.of()));
    assertThat(broken()).isEqualTo(new Broken("anchors", 2, Fault.ANCHOR_CHANGED));
  }

  @Test
  void countsGuessesOfCasesThatThereAreNotTogether() {
    for (int i = 0; i < 500; i++) {
      log.await(List.of(log.append(Entries.refusal("cas_guess" + i), false)));
    }
    append(1);
    log.await(List.of(log.append(Entries.refusal(CASE), false)));
    assertThat(new Chains(database).read("org:harbour", 1, 10)).hasSize(1);
    assertThat(new Chains(database).read(CASE, 1, 10)).hasSize(2);
    assertThat(stored.countDocuments()).isEqualTo(3);
  }

  @Test
  void saysThatAnEntryCouldNotBeKept() {
    AuditLog failing =
        started(
            new Chains(database) {
              @Override
              int add(List<Link> next) {
                throw new IllegalStateException("The store is away");
              }
            });
    assertThatThrownBy(() -> failing.await(List.of(failing.append(Entries.read(CASE), true))))
        .isInstanceOf(Unavailable.class);
    failing.stop();
  }

  @Test
  void anEventThatWasKeptAlthoughTheStoreDidNotSaySoIsKeptOnce() {
    AuditLog shaky =
        started(
            new Chains(database) {
              private boolean failed;

              @Override
              int add(List<Link> next) {
                int added = super.add(next);
                if (!failed) {
                  failed = true;
                  throw new IllegalStateException("The connection broke");
                }
                return added;
              }
            });
    shaky.await(List.of(shaky.append(Entries.read(CASE), true)));
    shaky.stop();
    assertThat(stored.countDocuments()).isEqualTo(1);
    assertThat(broken()).isNull();
  }

  private AuditLog started(Chains chains) {
    AuditLog started = new AuditLog(chains, seals, clock, "test-service", null, false);
    started.start();
    return started;
  }

  private Anchors anchors() {
    return new Anchors(database, new Chains(database), log, seals, clock);
  }

  private Verifier verifier() {
    return new Verifier(new Chains(database), anchors(), log, seals);
  }

  private @Nullable Broken broken() {
    return verifier().chain(CASE).broken();
  }

  private void append(int count) {
    log.await(
        IntStream.range(0, count).mapToObj(i -> log.append(Entries.read(CASE), true)).toList());
  }

  /** Where the chain ended with this link; not sealed. */
  private Head head(long seq) {
    Link link =
        Objects.requireNonNull(
            database.getCollection("audit", Link.class).find(eq("_id", place(seq))).first());
    return new Head(CASE, seq, link.hash(), Noted.of(link.line()).entry().time(), "");
  }

  private static Document document(Head head) {
    return new Document("_id", head.chain())
        .append("seq", head.seq())
        .append("hash", head.hash())
        .append("at", Date.from(head.at()))
        .append("seal", head.seal());
  }

  private Document document(long seq) {
    return Objects.requireNonNull(stored.find(eq("_id", place(seq))).first());
  }

  private static String place(long seq) {
    return Link.place(CASE, seq);
  }
}
