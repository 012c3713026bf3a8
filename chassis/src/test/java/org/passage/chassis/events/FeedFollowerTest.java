package org.passage.chassis.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.passage.chassis.testing.SettableClock;

@Timeout(30)
class FeedFollowerTest {
  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private final List<Long> handled = new CopyOnWriteArrayList<>();
  private volatile long last = 150;
  private MongoClient client;
  private Positions positions;

  @BeforeEach
  void start() {
    client = MongoClients.create(server.bindAndGetConnectionString());
    positions = new Positions(client.getDatabase("test"), Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    client.close();
    server.shutdownNow();
  }

  @Test
  void goesOnWhereItStopped() throws InterruptedException {
    FeedFollower first = follower();
    first.start();
    awaitHandled(150);
    first.stop();
    last = 180;
    FeedFollower second = follower();
    second.start();
    while (!handled.contains(180L)) {
      Thread.sleep(Duration.ofMillis(10));
    }
    second.stop();
    assertThat(handled.stream().distinct())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 180).boxed().toList());
    // What was handled last may come again: it can be stopped before that was kept.
    assertThat(handled.get(150)).isGreaterThan(100);
  }

  @Test
  void twoInstancesHandleEachEventOnceAndInOrder() throws InterruptedException {
    FeedFollower one = follower();
    FeedFollower other = follower();
    one.start();
    other.start();
    awaitHandled(150);
    last = 300;
    awaitHandled(300);
    one.stop();
    other.stop();
    assertThat(handled).isEqualTo(LongStream.rangeClosed(1, 300).boxed().toList());
  }

  @Test
  void anotherInstanceGoesOnWhenOneIsGoneWithoutAWord() throws InterruptedException {
    assertThat(positions.take("other", "gone")).isZero();
    assertThat(positions.reached("other", "gone", 100)).isTrue();
    assertThat(positions.take("other", "next")).isNull();
    FeedFollower next = follower();
    next.start();
    awaitHandled(50);
    next.stop();
    assertThat(handled).isEqualTo(LongStream.rangeClosed(101, 150).boxed().toList());
    assertThat(positions.reached("other", "gone", 7)).isFalse();
  }

  @Test
  void comesBackToAnEventThatCouldNotBeHandled() throws InterruptedException {
    AtomicBoolean failed = new AtomicBoolean();
    FeedFollower follower =
        new FeedFollower(
            "other",
            this::feed,
            positions,
            event -> {
              if (event.position() == 120 && !failed.getAndSet(true)) {
                throw new IllegalStateException("not now");
              }
              handled.add(event.position());
            });
    follower.start();
    while (!handled.contains(150L)) {
      Thread.sleep(Duration.ofMillis(10));
    }
    follower.stop();
    assertThat(handled.stream().distinct())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 150).boxed().toList());
  }

  @Test
  void tellsWhenItAskedThatAllIsHandledWhichWasThereThen() throws InterruptedException {
    SettableClock clock = new SettableClock();
    Instant before = clock.instant();
    positions = new Positions(client.getDatabase("test"), clock);
    assertThat(positions.completeUntil("other")).isEqualTo(Instant.EPOCH);
    AtomicInteger asked = new AtomicInteger();
    last = 50;
    FeedFollower follower =
        follower(after -> {
          if (asked.incrementAndGet() > 1) {
            throw new IllegalStateException("away");
          }
          CloudEvent.Batch batch = feed(after, 100);
          clock.pass(Duration.ofMinutes(1));
          return batch;
        });
    follower.start();
    await(() -> asked.get() > 1);
    follower.stop();
    assertThat(positions.completeUntil("other")).isEqualTo(before);
  }

  @Test
  void goesOnTellingItWhileNothingComes() throws InterruptedException {
    last = 0;
    FeedFollower follower =
        new FeedFollower("other", this::feed, positions, it -> {}, Duration.ofMillis(500));
    follower.start();
    await(() -> positions.completeUntil("other").isAfter(Instant.EPOCH));
    Instant first = positions.completeUntil("other");
    await(() -> positions.completeUntil("other").isAfter(first));
    follower.stop();
  }

  @Test
  void doesNotTellItBeforeTheEndOfTheFeed() throws InterruptedException {
    AtomicInteger asked = new AtomicInteger();
    last = 100;
    FeedFollower follower =
        follower(after -> {
          if (asked.incrementAndGet() > 1) {
            throw new IllegalStateException("away");
          }
          return feed(after, 100);
        });
    follower.start();
    await(() -> asked.get() > 1);
    follower.stop();
    assertThat(handled).hasSize(100);
    assertThat(positions.completeUntil("other")).isEqualTo(Instant.EPOCH);
  }

  @Test
  void doesNotTellItWhenAnEventCouldNotBeHandled() throws InterruptedException {
    AtomicInteger failed = new AtomicInteger();
    last = 50;
    FeedFollower follower =
        new FeedFollower(
            "other",
            this::feed,
            positions,
            event -> {
              if (event.position() == 30) {
                failed.incrementAndGet();
                throw new IllegalStateException("not now");
              }
            });
    follower.start();
    await(() -> failed.get() > 1);
    follower.stop();
    assertThat(positions.completeUntil("other")).isEqualTo(Instant.EPOCH);
  }

  private FeedFollower follower(LongFunction<CloudEvent.Batch> feed) {
    return new FeedFollower(
        "other", (after, limit) -> feed.apply(after), positions, it -> handled.add(it.position()));
  }

  private FeedFollower follower() {
    return new FeedFollower("other", this::feed, positions, it -> handled.add(it.position()));
  }

  private void awaitHandled(int count) throws InterruptedException {
    await(() -> handled.size() >= count);
  }

  private static void await(BooleanSupplier until) throws InterruptedException {
    while (!until.getAsBoolean()) {
      Thread.sleep(Duration.ofMillis(10));
    }
  }

  private CloudEvent.Batch feed(long after, int limit) {
    List<CloudEvent> items =
        LongStream.rangeClosed(after + 1, Math.min(last, after + limit))
            .mapToObj(FeedFollowerTest::event)
            .toList();
    return new CloudEvent.Batch(items, items.isEmpty() ? after : items.getLast().position());
  }

  private static CloudEvent event(long position) {
    return new CloudEvent(
        "1.0",
        "evt_" + position,
        "/api/others/v1",
        "org.passage.others.happened.v1",
        "thing",
        Instant.EPOCH,
        null,
        "harbour",
        position,
        Map.of());
  }
}
