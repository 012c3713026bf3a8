package org.passage.chassis.store;

import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class OutboxTest {
  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private MongoClient client;
  private MongoDatabase database;
  private EventFeed feed;
  private Outbox outbox;

  @BeforeEach
  void start() {
    client = MongoClients.create(server.bindAndGetConnectionString());
    database = client.getDatabase("test");
    feed = new EventFeed(database);
    outbox = new Outbox(feed);
  }

  @AfterEach
  void stop() {
    outbox.stop();
    client.close();
    server.shutdownNow();
  }

  @Test
  void publishesAWriteAtOnceAndInOrder() throws InterruptedException {
    Documents<Thing> things = things();
    outbox.start();
    things.insert(new Thing("thing-1", 1, List.of(event("first"), event("second"))));
    assertThat(published(2)).containsExactly("first", "second");
    while (!things.find("thing-1").orElseThrow().outbox().isEmpty()) {
      Thread.sleep(Duration.ofMillis(10));
    }
  }

  @Test
  void keepsTheOrderOverDocumentsWhenItComesLate() throws InterruptedException {
    Documents<Thing> things = things();
    Event first = event("first");
    things.insert(new Thing("thing-1", 1, List.of(first)));
    things.insert(new Thing("thing-2", 1, List.of(event("second"))));
    things.replace(new Thing("thing-1", 2, List.of(first, event("third"))));
    outbox.start();
    assertThat(published(3)).containsExactly("first", "second", "third");
  }

  @Test
  void keepsTheOrderWithinADocumentWhateverTheClocksSaid() throws InterruptedException {
    Event madeFirst = event("made-first");
    Event fromAClockBehind = event("stood-first");
    things().insert(new Thing("thing-1", 1, List.of(fromAClockBehind, madeFirst)));
    outbox = new Outbox(feed);
    things();
    outbox.start();
    assertThat(published(2)).containsExactly("stood-first", "made-first");
  }

  @Test
  void givesEachEventOnePlaceWhenManyRelaysPublishTheSame() throws Exception {
    List<Thing> many =
        IntStream.range(0, 300)
            .mapToObj(i -> new Thing("thing-" + i, 1, List.of(event("a" + i), event("b" + i))))
            .toList();
    things();
    database.getCollection("things", Thing.class).insertMany(many);
    List<Outbox> relays = Stream.generate(() -> new Outbox(feed)).limit(3).toList();
    relays.forEach(it -> new Documents<>(database, it, "things", Thing.class, List.of()));
    relays.forEach(Outbox::start);
    try {
      while (feed.last() < 600
          || database.getCollection("things").countDocuments(gt("outbox.id", "")) > 0) {
        Thread.sleep(Duration.ofMillis(10));
      }
    } finally {
      relays.forEach(Outbox::stop);
    }
    List<EventFeed.Published> all = feed.after(0, 1_000);
    assertThat(all)
        .extracting(EventFeed.Published::position)
        .isEqualTo(LongStream.rangeClosed(1, 600).boxed().toList());
    List<String> types = all.stream().map(it -> it.event().type()).toList();
    assertThat(types).doesNotHaveDuplicates();
    assertThat(IntStream.range(0, 300))
        .allMatch(i -> types.indexOf("a" + i) < types.indexOf("b" + i));
  }

  @Test
  void publishesAtItsStartWhatACrashLeftBehind() throws InterruptedException {
    things();
    MongoCollection<Thing> left = database.getCollection("things", Thing.class);
    left.insertOne(new Thing("thing-1", 1, List.of(event("left"))));
    outbox.start();
    assertThat(published(1)).containsExactly("left");
  }

  @Test
  void keepsAnEventOnceThatWasPublishedTwice() throws InterruptedException {
    Event twice = event("twice");
    feed.publish(List.of(twice));
    Documents<Thing> things = things();
    outbox.start();
    things.insert(new Thing("thing-1", 1, List.of(twice, event("then"))));
    assertThat(published(2)).containsExactly("twice", "then");
  }

  private Documents<Thing> things() {
    return new Documents<>(database, outbox, "things", Thing.class, List.of());
  }

  private List<String> published(int count) throws InterruptedException {
    while (feed.after(0, 10).size() < count) {
      Thread.sleep(Duration.ofMillis(10));
    }
    return feed.after(0, 10).stream().map(it -> it.event().type()).toList();
  }

  private static Event event(String type) {
    return Event.of(type, "thing-1", null, "harbour", Instant.EPOCH, Map.of());
  }

  /** An aggregate with nothing but its events. */
  public record Thing(@BsonId String id, long version, List<Event> outbox) implements Aggregate {
    @Override
    public String organizationId() {
      return "harbour";
    }
  }
}
