package org.passage.chassis.events;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.store.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Follows a feed from where it stopped last time, the first time from its first event, in one
 * instance of the service at a time. The position is kept after the events of a batch were handled,
 * so an event may be handled again, with those that came after it, and never not at all: to handle
 * an event again must change nothing.
 */
public final class FeedFollower implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(FeedFollower.class);
  private static final int BATCH = 100;
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
  private static final Duration RENEWED = Positions.HELD.dividedBy(2);

  private final String name;
  private final Feed feed;
  private final Positions positions;
  private final Consumer<CloudEvent> handler;
  private final long renewed;
  private final String self = Ids.next("flw");
  private volatile @Nullable Thread follower;

  public FeedFollower(String name, Feed feed, Positions positions, Consumer<CloudEvent> handler) {
    this(name, feed, positions, handler, RENEWED);
  }

  /**
   * For one of whom others ask how far it is.
   *
   * @param renewed after what time it is kept anew how far it is, while nothing comes
   */
  public FeedFollower(
      String name, Feed feed, Positions positions, Consumer<CloudEvent> handler, Duration renewed) {
    this.name = name;
    this.feed = feed;
    this.positions = positions;
    this.handler = handler;
    this.renewed = renewed.toNanos();
  }

  @Override
  public void start() {
    // Named as the running one before it runs: it asks at once whether it still is.
    Thread next = Thread.ofVirtual().name("follow-" + name).unstarted(this::run);
    follower = next;
    next.start();
  }

  @Override
  public void stop() {
    Thread running = follower;
    follower = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return follower != null;
  }

  private void run() {
    boolean failing = false;
    while (follower == Thread.currentThread()) {
      try {
        Long position = positions.take(name, self);
        if (position != null) {
          follow(position);
        }
        failing = false;
        Thread.sleep(LONGEST_PAUSE);
      } catch (InterruptedException stopped) {
        leave();
        return;
      } catch (RuntimeException failed) {
        if (!failing && follower == Thread.currentThread()) {
          log.warn("The feed of {} cannot be followed just now: {}", name, failed.getClass());
        }
        failing = true;
        if (!pauseAfterFailure()) {
          return;
        }
      }
    }
  }

  /** Handles what comes, until another instance took over. */
  private void follow(long from) throws InterruptedException {
    long position = from;
    long heldSince = System.nanoTime();
    Duration pause = PAUSE;
    while (follower == Thread.currentThread()) {
      Instant asked = positions.now();
      CloudEvent.Batch batch = feed.after(position, BATCH);
      for (CloudEvent event : batch.items()) {
        if (event.position() > position) {
          handler.accept(event);
          position = event.position();
        }
        if (System.nanoTime() - heldSince > renewed) {
          heldSince = System.nanoTime();
          if (!positions.reached(name, self, position)) {
            return;
          }
        }
      }
      boolean moved = !batch.items().isEmpty() || batch.next() > position;
      position = Math.max(position, batch.next());
      if (moved || System.nanoTime() - heldSince > renewed) {
        heldSince = System.nanoTime();
        boolean kept =
            batch.items().size() < BATCH
                ? positions.reachedEnd(name, self, position, asked)
                : positions.reached(name, self, position);
        if (!kept) {
          return;
        }
      }
      if (!moved) {
        Thread.sleep(pause);
      }
      pause = moved ? PAUSE : shorter(pause.multipliedBy(2), LONGEST_PAUSE);
    }
    leave();
  }

  private void leave() {
    try {
      positions.leave(name, self);
    } catch (RuntimeException unreachable) {
      log.debug("The feed of {} is left when its time is over", name);
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static boolean pauseAfterFailure() {
    try {
      Thread.sleep(PAUSE_AFTER_FAILURE);
      return true;
    } catch (InterruptedException stopped) {
      return false;
    }
  }
}
