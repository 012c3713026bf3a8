package org.passage.chassis.webhooks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.events.EventAudience;
import org.passage.chassis.events.EventAudience.Owners;
import org.passage.chassis.events.EventAudience.SharedCases;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.Outbox;
import org.passage.chassis.webhooks.Round.Work;
import tools.jackson.databind.json.JsonMapper;

/**
 * What moves events, as a program of its own: from the outboxes to the feed, and on to webhooks.
 */
public final class RelayProcess {
  private static final Duration HELD = Duration.ofMillis(400);

  private RelayProcess() {}

  /**
   * @param arguments the store's address and the {@code host:port} of the receiver
   */
  public static void main(String[] arguments) {
    MongoClient client = MongoClients.create(arguments[0]);
    MongoDatabase database = client.getDatabase("relay");
    EventFeed feed = new EventFeed(database);
    Outbox outbox = new Outbox(feed, Duration.ofMillis(50));
    things(database, outbox);
    Sender sender =
        new Sender(
            new Destinations(Set.of(arguments[1]), Set.of(), InetAddress::getAllByName),
            Clock.systemUTC());
    outbox.start();
    new Dispatcher(work(database, outbox, feed, sender), Duration.ofMillis(50)).start();
    System.out.println("ready");
    // The relay's threads are virtual: something must keep the program alive.
    while (true) {
      try {
        Thread.sleep(Duration.ofHours(1));
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  static Documents<Thing> things(MongoDatabase database, Outbox outbox) {
    return new Documents<>(database, outbox, "things", Thing.class, List.of());
  }

  static Work work(MongoDatabase database, Outbox outbox, EventFeed feed, Sender sender) {
    Clock clock = Clock.systemUTC();
    return new Work(
        new Subscriptions(database, outbox),
        new Deliveries(database),
        new Leases(database, clock, HELD),
        feed,
        new EventAudience(SharedCases.NONE, Owners.MAKERS, Set.of()),
        new AttemptLog(database),
        new Courier(sender, JsonMapper.builder().build(), "/api/things/v1", clock),
        new Backoff(() -> 0),
        clock);
  }

  /** An aggregate with nothing but its events. */
  public record Thing(@BsonId String id, long version, List<Event> outbox) implements Aggregate {
    @Override
    public String organizationId() {
      return "sunrise";
    }
  }
}
