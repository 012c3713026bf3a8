package org.passage.cases.timeline;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.passage.cases.timeline.Feeds.Named;
import org.passage.cases.timeline.TimelineFilter.Kinds;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.events.Feed;
import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.Positions;
import org.passage.chassis.paging.Page;

@Timeout(60)
class TimelineRebuildTest {
  private static final Instant START = Instant.parse("2026-11-02T09:30:00Z");
  private static final TimelineFilter ALL =
      new TimelineFilter(new Kinds(List.of(), List.of(), null), List.of(), null, null, null, false);

  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private final Map<String, List<CloudEvent>> told =
      Map.of("cases", new CopyOnWriteArrayList<>(), "shelters", new CopyOnWriteArrayList<>());
  private final AtomicInteger readsLeft = new AtomicInteger(Integer.MAX_VALUE);
  private volatile Clock clock = Clock.systemUTC();
  private MongoClient client;
  private MongoDatabase database;
  private Generations generations;
  private Timeline timeline;
  private Rebuilds rebuilds;

  @BeforeEach
  void start() {
    client = MongoClients.create(server.bindAndGetConnectionString());
    database = client.getDatabase("test");
    generations = new Generations(database);
    timeline = new Timeline(database, generations);
    rebuilds = new Rebuilds(database, generations, new Moving());
    for (int i = 1; i <= 450; i++) {
      happens(i % 3 == 0 ? "shelters" : "cases", "cas_00000" + i % 4);
    }
    told.values().forEach(events -> events.forEach(timeline::add));
  }

  @AfterEach
  void stop() {
    client.close();
    server.shutdownNow();
  }

  @Test
  void makesTheSameTimelineAgain() {
    Set<Document> before = stored();

    Rebuild begun = rebuilds.begin();
    rebuilder().runDue();

    assertThat(stored()).isEqualTo(before);
    Rebuild done = rebuilds.find(begun.id()).orElseThrow();
    assertThat(done.state()).isEqualTo(TimelineRebuildState.FINISHED);
    assertThat(done.entries()).isEqualTo(before.size());
    assertThat(generations.now().current()).isEqualTo(begun.generation());
  }

  @Test
  void putsRightWhatWasWrong() {
    Set<Document> right = stored();
    database.getCollection("timeline").deleteMany(eq("caseId", "cas_000001"));
    database
        .getCollection("timeline")
        .updateMany(eq("caseId", "cas_000002"), Updates.set("subject", "somebody else"));
    timeline.add(event("cases", 9_999, "cas_000003"));
    assertThat(stored()).isNotEqualTo(right);

    rebuilds.begin();
    rebuilder().runDue();

    assertThat(stored()).isEqualTo(right);
  }

  @Test
  void isGoneOnWithByAnotherWhenItsInstanceWasKilledInTheMiddle() {
    Set<Document> before = stored();
    Rebuild begun = rebuilds.begin();
    for (int batches = 1; batches <= 3; batches++) {
      readsLeft.set(batches);
      assertThatThrownBy(() -> rebuilder().runDue()).isInstanceOf(Killed.class);
      rebuilder().runDue(); // another one, which finds it held
      assertThat(rebuilds.find(begun.id()).orElseThrow().state())
          .isEqualTo(TimelineRebuildState.RUNNING);
      assertThat(read("cas_000001")).isEqualTo(entries(before, "cas_000001"));
      clock = Clock.offset(clock, Rebuilds.HELD.plusSeconds(1));
    }
    readsLeft.set(Integer.MAX_VALUE);

    rebuilder().runDue();

    assertThat(stored()).isEqualTo(before);
    assertThat(rebuilds.find(begun.id()).orElseThrow().finishedAt()).isNotNull();
  }

  @Test
  void isFinishedByAnotherWhenItsInstanceWasKilledAfterTheSwitch() {
    Set<Document> before = stored();
    Rebuild begun = rebuilds.begin();
    rebuilder().runDue();
    // As it stands when the process is gone just after the new timeline took the old one's place.
    database
        .getCollection("timeline_rebuilds")
        .updateOne(
            eq("_id", begun.id()),
            Updates.combine(Updates.set("state", "RUNNING"), Updates.unset("finishedAt")));
    timeline.add(List.of(event("cases", 1, "cas_000001")), begun.generation() - 1);
    clock = Clock.offset(clock, Rebuilds.HELD.plusSeconds(1));

    rebuilder().runDue();

    assertThat(rebuilds.find(begun.id()).orElseThrow().state())
        .isEqualTo(TimelineRebuildState.FINISHED);
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void losesNothingThatHappensMeanwhileAndShowsNeverLess() throws InterruptedException {
    Positions positions = new Positions(database, Clock.systemUTC());
    FeedFollower follower = new FeedFollower("cases", feed("cases"), positions, timeline::add);
    follower.start();
    AtomicBoolean over = new AtomicBoolean();
    Thread teller =
        Thread.ofVirtual()
            .start(() -> {
              while (!over.get()) {
                happens("cases", "cas_000001");
                sleep();
              }
            });
    List<Integer> seen = new CopyOnWriteArrayList<>();
    Thread reader =
        Thread.ofVirtual()
            .start(() -> {
              while (!over.get()) {
                seen.add(read("cas_000001").size());
              }
            });
    for (int i = 0; i < 3; i++) {
      rebuilds.begin();
      rebuilder().runDue();
    }
    over.set(true);
    teller.join();
    reader.join();
    awaitFollowed();
    follower.stop();

    assertThat(seen).isSorted().hasSizeGreaterThan(3);
    Set<Document> kept = stored();
    rebuilds.begin();
    rebuilder().runDue();
    assertThat(stored()).hasSameSizeAs(kept).isEqualTo(kept);
    assertThat(kept).hasSize(told.values().stream().mapToInt(List::size).sum());
  }

  @Test
  void waitsForAServiceThatIsAway() {
    Set<Document> before = stored();
    Rebuild begun = rebuilds.begin();
    Feeds away =
        new Feeds(
            List.of(
                new Named("cases", feed("cases")),
                new Named(
                    "shelters",
                    (after, limit) -> {
                      throw new IllegalStateException("away");
                    })));
    new Rebuilder(away, timeline, generations, rebuilds).runDue();
    assertThat(rebuilds.find(begun.id()).orElseThrow().of("cases").read()).isTrue();
    assertThat(rebuilds.begin().id()).isEqualTo(begun.id());

    rebuilder().runDue();

    assertThat(stored()).isEqualTo(before);
  }

  private Rebuilder rebuilder() {
    return new Rebuilder(
        new Feeds(
            List.of(new Named("cases", feed("cases")), new Named("shelters", feed("shelters")))),
        timeline,
        generations,
        rebuilds);
  }

  private Feed feed(String service) {
    return (after, limit) -> {
      if (readsLeft.getAndDecrement() == 0) {
        throw new Killed();
      }
      List<CloudEvent> page =
          told(service).stream().filter(it -> it.position() > after).limit(limit).toList();
      return new CloudEvent.Batch(page, page.isEmpty() ? after : page.getLast().position());
    };
  }

  private List<CloudEvent> told(String service) {
    return Objects.requireNonNull(told.get(service));
  }

  private void happens(String service, String caseId) {
    List<CloudEvent> feed = told(service);
    feed.add(event(service, feed.size() + 1, caseId));
  }

  private static CloudEvent event(String service, int position, String caseId) {
    return new CloudEvent(
        "1.0",
        "evt_%s%06d".formatted(service, position),
        "/api/" + service + "/v1",
        "org.passage." + service + ".something-happened.v1",
        "sub_000001",
        START.plusSeconds(position),
        caseId,
        "harbour",
        position,
        Map.of("office", "rome"));
  }

  /** What is stored, whichever generation it is. */
  private Set<Document> stored() {
    Set<Document> all = new HashSet<>();
    for (Document it : database.getCollection("timeline").find()) {
      it.remove("_id");
      it.remove("generation");
      assertThat(all.add(it)).as("one entry for %s", it).isTrue();
    }
    return all;
  }

  private static List<String> entries(Set<Document> stored, String caseId) {
    return stored.stream()
        .filter(it -> it.getString("caseId").equals(caseId))
        .map(it -> it.getString("order"))
        .sorted()
        .toList();
  }

  private List<String> read(String caseId) {
    List<String> all = new ArrayList<>();
    String cursor = null;
    do {
      Page<TimelineEntry> page = timeline.of(List.of(caseId), ALL, 100, cursor);
      page.items().forEach(it -> all.add(it.order()));
      cursor = page.next();
    } while (cursor != null);
    return all;
  }

  private void awaitFollowed() throws InterruptedException {
    String last = told("cases").getLast().id();
    while (read("cas_000001").stream().noneMatch(it -> it.endsWith(last))) {
      Thread.sleep(20);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(Duration.ofMillis(2));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Moving extends Clock {
    @Override
    public Instant instant() {
      return clock.instant();
    }

    @Override
    public java.time.ZoneId getZone() {
      return clock.getZone();
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }

  /** As a process ends by a power cut: nothing is put in order. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }
}
