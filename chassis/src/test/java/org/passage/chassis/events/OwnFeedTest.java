package org.passage.chassis.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.chassis.events.EventAudience.Owners;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.EventFeed.Published;

class OwnFeedTest {
  private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private final LateShares shares = new LateShares();
  private MongoClient client;
  private OwnFeed feed;

  @BeforeEach
  void start() {
    client = MongoClients.create(server.bindAndGetConnectionString());
    MongoDatabase database = client.getDatabase("test");
    feed =
        new OwnFeed(
            new EventFeed(database),
            "/api/things/v1",
            new EventAudience(shares, Owners.MAKERS, Set.of("told")));
    database
        .getCollection("events", Published.class)
        .insertMany(
            List.of(
                event(1, "cas_1", "sunrise"),
                event(2, "cas_2", "harbour"),
                event(3, "cas_late", "harbour"),
                event(4, "cas_1", "sunrise")));
  }

  @AfterEach
  void stop() {
    client.close();
    server.shutdownNow();
  }

  @Test
  void waitsBeforeAnEventWhoseShareMayBeOnItsWay() {
    CloudEvent.Batch first = feed.after(0, 100, "sunrise");
    assertThat(positions(first)).containsExactly(1L);
    assertThat(first.next()).isOne();
    assertThat(feed.after(1, 100, "sunrise")).isEqualTo(new CloudEvent.Batch(List.of(), 1));

    shares.share("cas_late");
    shares.completeUntil(NOW);
    CloudEvent.Batch then = feed.after(1, 100, "sunrise");
    assertThat(positions(then)).containsExactly(3L, 4L);
    assertThat(then.next()).isEqualTo(4);
  }

  @Test
  void goesOnBehindAPageThatIsFull() {
    shares.completeUntil(NOW);
    assertThat(feed.after(0, 1, "sunrise").next()).isOne();
    CloudEvent.Batch rest = feed.after(1, 1, "sunrise");
    assertThat(positions(rest)).containsExactly(4L);
    assertThat(rest.next()).isEqualTo(4);
  }

  private static List<Long> positions(CloudEvent.Batch batch) {
    return batch.items().stream().map(CloudEvent::position).toList();
  }

  private static Published event(long position, String caseId, String organizationId) {
    return new Published(
        position, Event.of("told", "thing", caseId, organizationId, NOW, Map.of()));
  }
}
