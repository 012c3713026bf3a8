package org.passage.chassis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.chassis.concurrency.PreconditionFailed;

/** A request that crashed after its change and before its answer is done again. */
class RetriesTest {
  private static final Seed REQUEST = Seed.fresh();

  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private MongoClient client;
  private MongoDatabase database;
  private Documents<Door> doors;

  @BeforeEach
  void start() {
    client = MongoClients.create(server.bindAndGetConnectionString());
    database = client.getDatabase("test");
    doors =
        new Documents<>(
            database, new Outbox(new EventFeed(database)), "doors", Door.class, List.of());
    doors.insert(new Door("door-1", 1, "closed", List.of()));
  }

  @AfterEach
  void stop() {
    client.close();
    server.shutdownNow();
  }

  @Test
  void findsWhatItFoundAndIsAnsweredWithWhatItWrote() {
    Door first = within(REQUEST, this::open);
    Door again = within(REQUEST, this::open);
    assertThat(again).isEqualTo(first).isEqualTo(doors.find("door-1").orElseThrow());
    assertThat(first.version()).isEqualTo(2);
    assertThat(first.outbox()).hasSize(1);
  }

  @Test
  void theFirstVersionIsWrittenOnceAlsoWhenTheRequestIsDoneAgain() {
    Supplier<Door> built = () -> change(doors.write(built()), "open");
    Door first = within(REQUEST, built);
    assertThat(within(REQUEST, built)).isEqualTo(first);
    assertThat(doors.find("door-2")).contains(first);
    assertThat(within(REQUEST, () -> doors.find("door-2"))).isEmpty();
  }

  @Test
  void goesOnAfterTheFirstVersion() {
    within(REQUEST, () -> doors.write(built()));
    Door whole = within(REQUEST, () -> change(doors.write(built()), "open"));
    assertThat(doors.find("door-2")).contains(whole);
    assertThat(whole.version()).isEqualTo(2);
  }

  @Test
  void theFirstVersionOfSomebodyElseIsNotTakenForOnesOwn() {
    within(Seed.fresh(), () -> doors.write(built()));
    assertThatThrownBy(() -> within(REQUEST, () -> doors.write(built())))
        .isInstanceOf(PreconditionFailed.class);
    assertThatThrownBy(() -> doors.write(built())).isInstanceOf(PreconditionFailed.class);
  }

  @Test
  void readsItsOwnChangeWithinTheSameRequest() {
    Door read =
        within(
            REQUEST,
            () -> {
              open();
              return doors.find("door-1").orElseThrow();
            });
    assertThat(read.state()).isEqualTo("open");
  }

  @Test
  void doesSeveralChangesOfOneDocumentAgain() {
    Supplier<Door> twice =
        () -> change(change(doors.find("door-1").orElseThrow(), "open"), "locked");
    Door first = within(REQUEST, twice);
    assertThat(within(REQUEST, twice)).isEqualTo(first);
    assertThat(first.version()).isEqualTo(3);
  }

  @Test
  void goesOnBetweenTwoChangesOfOneDocument() {
    within(REQUEST, () -> change(doors.find("door-1").orElseThrow(), "open"));
    Door whole =
        within(REQUEST, () -> change(change(doors.find("door-1").orElseThrow(), "open"), "locked"));
    assertThat(whole).isEqualTo(doors.find("door-1").orElseThrow());
    assertThat(whole.version()).isEqualTo(3);
    assertThat(whole.outbox()).hasSize(2);
  }

  @Test
  void anotherRequestFindsWhatIsThere() {
    within(REQUEST, this::open);
    assertThatThrownBy(() -> within(Seed.fresh(), this::open)).hasMessage("open already");
    assertThat(doors.find("door-1").orElseThrow().state()).isEqualTo("open");
  }

  @Test
  void isTooLateWhenSomebodyElseChangedItSince() {
    within(REQUEST, this::open);
    change(doors.find("door-1").orElseThrow(), "closed");
    assertThat(stored().get("retry")).isNull();
    Door stale = new Door("door-1", 2, "open", List.of());
    assertThatThrownBy(() -> within(REQUEST, () -> doors.replace(stale)))
        .isInstanceOf(PreconditionFailed.class);
  }

  @Test
  void leavesAloneWhatOthersKeepBesideItsFields() {
    doors = doors.besideOthers();
    database.getCollection("doors").updateMany(new Document(), Updates.set("bell", "loud"));
    Door first = within(REQUEST, this::open);
    assertThat(stored()).containsEntry("bell", "loud").containsKey("retry");
    assertThat(within(REQUEST, this::open)).isEqualTo(first);
    change(first, "closed");
    assertThat(stored()).containsEntry("bell", "loud").doesNotContainKey("retry");
    assertThatThrownBy(() -> change(first, "locked")).isInstanceOf(PreconditionFailed.class);
    doors.replaceLast(new Door("door-1", 4, "gone", List.of()));
    assertThat(stored()).doesNotContainKey("bell");
  }

  private static Door built() {
    return new Door("door-2", 1, "closed", List.of());
  }

  private Door open() {
    Door found = doors.find("door-1").orElseThrow();
    if (found.state().equals("open")) {
      throw new IllegalStateException("open already");
    }
    return change(found, "open");
  }

  private Door change(Door door, String state) {
    List<Event> outbox = new ArrayList<>(door.outbox());
    outbox.add(Event.of(state, door.id(), null, "harbour", Instant.EPOCH, Map.of()));
    return doors.replace(new Door(door.id(), door.version() + 1, state, outbox));
  }

  private Document stored() {
    return Objects.requireNonNull(database.getCollection("doors").find().first());
  }

  private static <R> R within(Seed seed, Supplier<R> doing) {
    AtomicReference<R> done = new AtomicReference<>();
    Ids.<RuntimeException, RuntimeException>seeded(seed, () -> done.set(doing.get()));
    return Objects.requireNonNull(done.get());
  }

  /** Something that is open or not. */
  public record Door(@BsonId String id, long version, String state, List<Event> outbox)
      implements Aggregate {
    @Override
    public String organizationId() {
      return "harbour";
    }
  }
}
