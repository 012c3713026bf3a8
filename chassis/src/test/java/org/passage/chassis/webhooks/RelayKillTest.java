package org.passage.chassis.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.Outbox;
import org.passage.chassis.webhooks.Receiver.Received;
import org.passage.chassis.webhooks.RelayProcess.Thing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ten thousand events, and a relay that is killed twenty times while it carries them. */
@Timeout(240)
class RelayKillTest {
  private static final int EVENTS = 10_000;
  private static final int SUBJECTS = 500;
  private static final int AT_ONCE = 4;
  private static final int KILLS = 20;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path scratch;
  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private final Random random = new Random(20);
  private final Map<String, List<String>> happened = new LinkedHashMap<>();
  private String store;
  private MongoClient client;
  private MongoDatabase database;
  private Receiver receiver;

  @BeforeEach
  void start() throws IOException {
    store = server.bindAndGetConnectionString();
    client = MongoClients.create(store);
    database = client.getDatabase("relay");
    receiver = new Receiver();
  }

  @AfterEach
  void stop() {
    receiver.close();
    client.close();
    server.shutdownNow();
  }

  @Test
  void allArriveInOrderAndNoneIsLost() throws Exception {
    subscribe();
    Thread writer = Thread.ofVirtual().start(this::write);
    int kills = 0;
    String archive = "-XX:SharedArchiveFile=" + archiveClasses();
    Process relay = launch(archive);
    try {
      while (kills < KILLS || !allArrived()) {
        Thread.sleep(kills < KILLS ? 150 + random.nextInt(250) : 20);
        if (kills < KILLS) {
          // Not before it was at work, and while there is work left for the next ones.
          int due = (int) (receiver.received.size() / (EVENTS * 0.9 / KILLS));
          if (due > kills) {
            relay.destroyForcibly().waitFor();
            kills++;
            relay = launch(archive);
          }
        }
      }
    } finally {
      relay.destroyForcibly().waitFor();
    }
    writer.join();
    check();
  }

  private boolean allArrived() {
    return receiver.received.size() >= EVENTS && new HashSet<>(receiver.ids()).size() == EVENTS;
  }

  private void check() {
    Map<String, String> bodies = new LinkedHashMap<>();
    Map<String, List<String>> firsts = new LinkedHashMap<>();
    for (Received received : receiver.received) {
      String known = bodies.putIfAbsent(received.id(), received.body());
      assertThat(received.body()).isEqualTo(known == null ? received.body() : known);
      if (known == null) {
        JsonNode event = JSON.readTree(received.body());
        assertThat(event.get("id").asString()).isEqualTo(received.id());
        firsts
            .computeIfAbsent(event.get("subject").asString(), it -> new ArrayList<>())
            .add(received.id());
      }
    }
    assertThat(firsts).isEqualTo(happened);
    System.out.printf(
        "%d events, %d kills, %d arrived twice%n",
        EVENTS, KILLS, receiver.received.size() - EVENTS);
  }

  private void subscribe() {
    EventFeed feed = new EventFeed(database);
    Outbox outbox = new Outbox(feed);
    Subscription made = Subscription.of("sunrise", receiver.url(), List.of(), null, Instant.now());
    new Leases(database, Clock.systemUTC(), Duration.ZERO).begin(made.id(), 0);
    new Subscriptions(database, outbox).add(made);
  }

  /** Writes documents as a service does; another process publishes what they hold. */
  private void write() {
    Documents<Thing> things = RelayProcess.things(database, new Outbox(new EventFeed(database)));
    Set<String> known = new HashSet<>();
    for (int written = 0; written < EVENTS; written += AT_ONCE) {
      String id = "thing-" + random.nextInt(SUBJECTS);
      List<Event> events = IntStream.range(0, AT_ONCE).mapToObj(it -> event(id)).toList();
      happened
          .computeIfAbsent(id, it -> new ArrayList<>())
          .addAll(events.stream().map(Event::id).toList());
      if (known.add(id)) {
        things.insert(new Thing(id, 1, events));
      } else {
        Thing now = things.find(id).orElseThrow();
        List<Event> outbox = new ArrayList<>(now.outbox());
        outbox.addAll(events);
        things.replace(new Thing(id, now.version() + 1, outbox));
      }
    }
  }

  private static Event event(String subject) {
    return Event.of(
        "org.passage.things.happened.v1",
        subject,
        null,
        "sunrise",
        Instant.parse("2026-11-02T09:30:00Z"),
        Map.of("code", "some"));
  }

  /** Its classes, read once, so that each of the many starts is a short one. */
  private Path archiveClasses() throws Exception {
    Path archive = scratch.resolve("classes.jsa");
    Process once = launch("-XX:ArchiveClassesAtExit=" + archive);
    while (receiver.received.isEmpty()) {
      Thread.sleep(10);
    }
    once.destroy();
    once.waitFor();
    return archive;
  }

  private Process launch(String option) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            option,
            "-cp",
            System.getProperty("java.class.path"),
            RelayProcess.class.getName(),
            store,
            "localhost:" + receiver.port())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
