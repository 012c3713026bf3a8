package org.passage.referrals.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passage.chassis.chores.Chore;
import org.passage.chassis.chores.Chore.Rounds;
import org.passage.chassis.store.Outbox;
import org.passage.referrals.referral.Referrals;
import org.springframework.beans.factory.annotation.Autowired;

/** Three instances of the service over one store. */
class ThreeInstancesTest extends Travelling {
  private static final Duration OFTEN = Duration.ofMillis(20);
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final Duration SOON = Duration.ofSeconds(10);

  @Autowired private MongoDatabase database;
  @Autowired private Outbox outbox;
  @Autowired private Referrals referrals;
  @Autowired private Schedule schedule;

  private final List<Chore> instances = new ArrayList<>();
  private final AtomicInteger rounds = new AtomicInteger();

  @AfterEach
  void stop() {
    instances.forEach(Chore::stop);
  }

  @Test
  void reachEachLevelOnce() {
    String id = departed();
    expected(harbour(), id);
    for (int i = 0; i < 3; i++) {
      begin(anotherWatch()::callAll);
    }
    int level = 0;
    for (Duration after : List.of(Duration.ZERO, hours(1), hours(4), hours(12))) {
      clock.set(NOON.plus(after));
      String reached = String.valueOf(++level);
      await()
          .ignoreExceptions()
          .atMost(SOON)
          .untilAsserted(() -> assertThat(alarm(harbour(), id).text("$.level")).isEqualTo(reached));
    }
    int then = rounds.get();
    await().atMost(SOON).until(() -> rounds.get() > then + 5);
    assertOnce(id, 4);
  }

  @Test
  void goOnWhenTheOneAtWorkStopsWithoutAWord() throws InterruptedException {
    String id = departed();
    expected(harbour(), id);
    clock.set(NOON);
    CountDownLatch begun = new CountDownLatch(1);
    begin(() -> {
      begun.countDown();
      new CountDownLatch(1).await();
    });
    begun.await();
    begin(anotherWatch()::callAll);
    begin(anotherWatch()::callAll);
    alarm(harbour(), id).is(404);
    await().atMost(SOON).untilAsserted(() -> alarm(harbour(), id).is(200));
    clock.set(NOON.plus(hours(1)));
    await()
        .ignoreExceptions()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(alarm(harbour(), id).text("$.level")).isEqualTo("2"));
    assertOnce(id, 2);
  }

  @Test
  void reachEachLevelOnceEvenWhenAllLookAtOnce() {
    String id = departed();
    expected(harbour(), id);
    clock.set(NOON.plus(hours(13)));
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 9; i++) {
        all.submit(anotherWatch()::callAll);
      }
    }
    assertOnce(id, 4);
  }

  private void assertOnce(String id, int levels) {
    List<String> raised = new ArrayList<>();
    List<String> reached = new ArrayList<>();
    for (int level = 1; level <= levels; level++) {
      raised.add("arrival-alarm-raised " + level);
      reached.add(String.valueOf(level));
    }
    assertThat(alarm(harbour(), id).texts("$.calls[*].level")).isEqualTo(reached);
    assertThat(alarm(harbour(), id).text("$.repeated")).isEqualTo("0");
    await().atMost(SOON).untilAsserted(() -> assertThat(told(Arrival.idOf(id))).isEqualTo(raised));
  }

  private ArrivalWatch anotherWatch() {
    return new ArrivalWatch(new Arrivals(database, outbox), referrals, schedule, clock);
  }

  private void begin(Interruptible round) {
    Runnable counted =
        () -> {
          try {
            round.run();
            rounds.incrementAndGet();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        };
    Chore chore = new Chore(new Rounds("three-instances", OFTEN, LONGEST, counted), database);
    instances.add(chore);
    chore.start();
  }

  private static Duration hours(int hours) {
    return Duration.ofHours(hours);
  }

  private interface Interruptible {
    void run() throws InterruptedException;
  }
}
