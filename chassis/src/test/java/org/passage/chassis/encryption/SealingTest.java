package org.passage.chassis.encryption;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bson.codecs.configuration.CodecRegistries.fromProviders;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.CaseErased;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.Outbox;

@Timeout(60)
class SealingTest {
  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private final List<Vault> vaults = new ArrayList<>();
  private String uri = "";
  private MongoClient client;
  private Vault vault;

  @BeforeEach
  void start() {
    uri = server.bindAndGetConnectionString();
    client = MongoClients.create(uri);
    vault = vault(master(1));
  }

  @AfterEach
  void stop() {
    vaults.forEach(Vault::close);
    client.close();
    server.shutdownNow();
  }

  @Test
  void givesBackWhatItSealedAtEveryDepth() {
    File file = file("file-1", "case-1");
    files(vault).insertOne(file);
    assertThat(files(vault).find().first()).isEqualTo(file);
  }

  @Test
  void leavesNothingPersonalToReadInTheStore() {
    files(vault).insertOne(file("file-1", "case-1"));
    StringBuilder dump = new StringBuilder();
    for (String name : database().listCollectionNames()) {
      database().getCollection(name).find().forEach(it -> dump.append(it.toJson()));
    }
    assertThat(dump)
        .contains("FEMALE", "case-1")
        .doesNotContain("Olena", "1999", "told us", "+373", "first visit");
  }

  @Test
  void doesNotOpenInAnotherDocument() {
    files(vault).insertMany(List.of(file("file-1", "case-1"), file("file-2", "case-1")));
    MongoCollection<Document> raw = database().getCollection("files");
    Document moved = Objects.requireNonNull(raw.find(eq("_id", "file-1")).first());
    raw.updateOne(eq("_id", "file-2"), Updates.set("sealed", moved.get("sealed")));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> files(vault).find(eq("_id", "file-2")).first());
  }

  @Test
  void opensNothingOfACaseWhoseKeyIsDestroyedAndMakesNoOther() {
    files(vault).insertMany(List.of(file("file-1", "case-1"), file("file-2", "case-2")));
    vault.destroy("case-1");
    Vault later = vault(master(1));
    assertThatExceptionOfType(CaseErased.class)
        .isThrownBy(() -> files(later).find(eq("_id", "file-1")).first());
    assertThatExceptionOfType(CaseErased.class)
        .isThrownBy(() -> files(later).insertOne(file("file-3", "case-1")));
    assertThat(files(later).find(eq("_id", "file-2")).first()).isNotNull();
  }

  @Test
  void needsTheOldMasterKeyNoMoreWhenItsKeysAreSealedAnew() {
    File file = file("file-1", "case-1");
    files(vault).insertOne(file);
    Vault rotating = vault(master(2), master(1));
    assertThat(rotating.rotate()).isEqualTo(new KeyRotation(1, 0, master(2).provider()));
    assertThat(rotating.rotate().rewrapped()).isZero();
    assertThat(files(vault(master(2))).find().first()).isEqualTo(file);
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> files(vault(master(1))).find().first());
  }

  @Test
  void listsAndFindsOnlyWhatCanStillBeRead() {
    files(vault).insertMany(List.of(file("1", "case-1"), file("2", "case-2"), file("3", "case-3")));
    vault.destroy("case-2");
    Documents<File> documents = documents();
    Page<File> first = documents.page(new Document(), 2, null);
    assertThat(first.items()).extracting(File::id).containsExactly("3");
    assertThat(documents.page(new Document(), 2, first.next()).items())
        .extracting(File::id)
        .containsExactly("1");
    assertThat(documents.find("2")).isEmpty();
    assertThat(documents.find("3")).isPresent();
  }

  @Test
  void sealsManyKeysAnewInOneCallAndLeavesThePresentOnes() {
    files(vault)
        .insertMany(IntStream.range(0, 120).mapToObj(it -> file("f" + it, "case-" + it)).toList());
    Vault rotating = vault(master(2), master(1));
    files(rotating).insertOne(file("new", "case-new"));
    KeyRotation done = rotating.rotate();
    assertThat(done.rewrapped() + done.left()).isEqualTo(120);
    while (rotating.rotate().left() > 0) {
      // As a client does.
    }
    assertThat(files(vault(master(2))).find()).hasSize(121);
  }

  @Test
  void ranksOnlyWhatCanStillBeRead() {
    files(vault).insertMany(List.of(file("1", "case-1"), file("2", "case-2"), file("3", "case-3")));
    vault.destroy("case-2");
    Documents<File> ranked = documents();
    Document third = new Document("$eq", List.of("$_id", "3"));
    Document rank = new Document("$cond", List.of(third, 0, 7));
    Page<File> first = ranked.ranked(new Document(), rank, 2, null);
    assertThat(first.items()).extracting(File::id).containsExactly("1");
    assertThat(ranked.ranked(new Document(), rank, 2, first.next()).items())
        .extracting(File::id)
        .containsExactly("3");
  }

  @Test
  void givesTheSameSecretOfAKeyWhicheverMasterKeySealsIt() {
    SecretKey secret = vault.secret("search:harbour");
    assertThat(secret.getEncoded()).hasSize(32);
    assertThat(vault.secret("search:sunrise")).isNotEqualTo(secret);
    vault(master(2), master(1)).rotate();
    assertThat(vault(master(2)).secret("search:harbour")).isEqualTo(secret);
  }

  @Test
  void givesAnotherSecretToWhoeverHasAnotherKeyOfThatName() {
    SecretKey secret = vault.secret("search:harbour");
    database().getCollection("keys").drop();
    assertThat(vault(master(1)).secret("search:harbour")).isNotEqualTo(secret);
  }

  @Test
  void makesOneKeyWhenManyNeedItFirst() throws Exception {
    List<Callable<BsonDocument>> first = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Vault one = vault(master(1));
      first.add(() -> one.seal("case-1", "x", new BsonDocument("a", new BsonString("b"))));
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<BsonDocument> sealed : threads.invokeAll(first)) {
        assertThat(vault.open("x", sealed.get())).containsEntry("a", new BsonString("b"));
      }
    }
    assertThat(database().getCollection("keys").countDocuments()).isEqualTo(1);
  }

  @Test
  void refusesWhatItWouldNotSealInAMap() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Shape.of(Mapped.class));
  }

  private MongoDatabase database() {
    return client.getDatabase("test");
  }

  private Vault vault(MasterKey master, MasterKey... previous) {
    MongoClientSettings store =
        MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri)).build();
    Vault opened = new Vault(database(), store, master, List.of(previous));
    vaults.add(opened);
    return opened;
  }

  private Documents<File> documents() {
    return new Documents<>(
        sealing(vault(master(1))),
        new Outbox(new EventFeed(database())),
        "files",
        File.class,
        List.of());
  }

  private MongoCollection<File> files(Vault with) {
    return sealing(with).getCollection("files", File.class);
  }

  private MongoDatabase sealing(Vault with) {
    return database()
        .withCodecRegistry(
            fromRegistries(fromProviders(new SealingCodecs(with)), database().getCodecRegistry()));
  }

  private static MasterKey master(int fill) {
    byte[] bytes = new byte[96];
    Arrays.fill(bytes, (byte) fill);
    return MasterKey.local(Base64.getEncoder().encodeToString(bytes));
  }

  private static File file(String id, String caseId) {
    return new File(
        id,
        1,
        caseId,
        new Someone("Olena", "FEMALE", LocalDate.of(1999, 5, 4)),
        List.of(new Note("A", null), new Note("B", "what she told us")),
        List.of("+373 60 123456", "first visit"),
        List.of());
  }

  /** An aggregate with personal values at several depths. */
  public record File(
      @BsonId String id,
      long version,
      String caseId,
      Someone who,
      List<Note> notes,
      @Personal List<String> contacts,
      List<Event> outbox)
      implements Aggregate {
    @Override
    public String organizationId() {
      return "harbour";
    }
  }

  /** A person. */
  public record Someone(@Personal String name, String sex, @Personal LocalDate birthDate) {}

  /** Personal values under names that no record declares. */
  public record Mapped(Map<String, Note> notes) {}

  /** A text beside a code. */
  public record Note(String code, @Personal @Nullable String text) {}
}
