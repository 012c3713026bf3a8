package org.passage.chassis.chores;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Optional;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.audit.Trail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Something that is done again and again, by one instance of a service at a time, whichever comes
 * first. When the one at work is gone without a word, another goes on after the longest time that a
 * round may take. A round that takes longer may run beside the next one, and one that breaks off is
 * done again: what it does twice must be as if it were done once.
 */
public final class Chore implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Chore.class);
  private static final int PARTS = 10;

  private final Rounds rounds;
  private final LockProvider locks;
  private volatile @Nullable Thread keeper;

  /** Begins when the service does; the store keeps who is at it. */
  public Chore(Rounds rounds, MongoDatabase database) {
    this.rounds = rounds;
    this.locks = new MongoLockProvider(database);
  }

  /**
   * What is done, and when.
   *
   * @param name the same in every instance
   * @param every how long after a round began the next one does, if that is over
   * @param longest that a round takes; then whoever is at it counts as gone
   */
  public record Rounds(String name, Duration every, Duration longest, Runnable round) {}

  @Override
  public void start() {
    Thread next = Thread.ofVirtual().name(rounds.name()).unstarted(this::keepOn);
    keeper = next;
    next.start();
  }

  @Override
  public void stop() {
    Thread running = keeper;
    keeper = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return keeper != null;
  }

  private void keepOn() {
    boolean failing = false;
    while (keeper == Thread.currentThread()) {
      try {
        once();
        failing = false;
      } catch (RuntimeException failed) {
        if (!failing && keeper == Thread.currentThread()) {
          log.warn("{} is done again after {}", rounds.name(), failed.getClass());
        }
        failing = true;
      }
      try {
        Thread.sleep(rounds.every());
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  /** One round, unless another instance is at it, or was a moment ago. */
  private void once() {
    Duration most = rounds.every().dividedBy(PARTS).multipliedBy(PARTS - 1L);
    Duration rest = most.compareTo(rounds.longest()) < 0 ? most : rounds.longest();
    Optional<SimpleLock> mine =
        locks.lock(
            new LockConfiguration(ClockProvider.now(), rounds.name(), rounds.longest(), rest));
    mine.ifPresent(lock -> {
      try {
        Trail.job(rounds.name(), rounds.round());
      } finally {
        lock.unlock();
      }
    });
  }
}
