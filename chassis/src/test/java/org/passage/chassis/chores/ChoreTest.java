package org.passage.chassis.chores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.passage.chassis.chores.Chore.Rounds;

@Timeout(30)
class ChoreTest {
  private static final Duration OFTEN = Duration.ofMillis(20);
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final Duration SOON = Duration.ofSeconds(10);

  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private final List<Chore> instances = new ArrayList<>();
  private final AtomicInteger atIt = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final AtomicInteger rounds = new AtomicInteger();
  private MongoClient client;

  @BeforeEach
  void connect() {
    client = MongoClients.create(server.bindAndGetConnectionString());
  }

  @AfterEach
  void stop() {
    instances.forEach(Chore::stop);
    client.close();
    server.shutdownNow();
  }

  @Test
  void oneOfThreeInstancesIsAtItAtATimeAgainAndAgain() {
    for (int i = 0; i < 3; i++) {
      begin(this::work);
    }
    await().atMost(SOON).until(() -> rounds.get() >= 20);
    assertThat(most).hasValue(1);
  }

  @Test
  void anotherGoesOnWhenTheOneAtWorkStopsWithoutAWord() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    begin(() -> {
      begun.countDown();
      sleep(Duration.ofMinutes(1));
    });
    begun.await();
    Instant gone = Instant.now();
    begin(this::work);
    begin(this::work);
    await().atMost(SOON).until(() -> rounds.get() >= 1);
    assertThat(Duration.between(gone, Instant.now())).isGreaterThan(LONGEST.dividedBy(2));
    await().atMost(SOON).until(() -> rounds.get() >= 5);
    assertThat(most).hasValue(1);
  }

  @Test
  void goesOnAfterARoundThatFailed() {
    begin(() -> {
      if (rounds.incrementAndGet() < 3) {
        throw new IllegalStateException("not now");
      }
    });
    await().atMost(SOON).until(() -> rounds.get() >= 5);
  }

  @Test
  void endsWhenItIsStopped() throws InterruptedException {
    begin(this::work);
    await().atMost(SOON).until(() -> rounds.get() >= 1);
    instances.getFirst().stop();
    assertThat(instances.getFirst().isRunning()).isFalse();
    Thread.sleep(OFTEN.multipliedBy(3));
    int then = rounds.get();
    Thread.sleep(OFTEN.multipliedBy(5));
    assertThat(rounds).hasValue(then);
  }

  private void begin(Runnable round) {
    Chore chore = new Chore(new Rounds("sweep", OFTEN, LONGEST, round), client.getDatabase("test"));
    instances.add(chore);
    chore.start();
  }

  private void work() {
    most.accumulateAndGet(atIt.incrementAndGet(), Math::max);
    sleep(Duration.ofMillis(5));
    atIt.decrementAndGet();
    rounds.incrementAndGet();
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
