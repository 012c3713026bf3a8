package org.passage.chassis.events;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Follows a feed from where it stopped last time. The position is kept after the events of a batch
 * were handled, so an event may be handled twice and never not at all: handlers must be idempotent.
 */
public final class FeedFollower implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(FeedFollower.class);
  private static final int BATCH = 100;
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);

  private final String name;
  private final Feed feed;
  private final Positions positions;
  private final Consumer<CloudEvent> handler;
  private volatile @Nullable Thread follower;

  public FeedFollower(String name, Feed feed, Positions positions, Consumer<CloudEvent> handler) {
    this.name = name;
    this.feed = feed;
    this.positions = positions;
    this.handler = handler;
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
        if (!advance()) {
          Thread.sleep(PAUSE);
        }
        failing = false;
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException failed) {
        if (!failing) {
          log.warn("The feed of {} cannot be followed just now: {}", name, failed.getClass());
        }
        failing = true;
        if (!pauseAfterFailure()) {
          return;
        }
      }
    }
  }

  /** Handles the next batch; false when there is nothing new. */
  private boolean advance() {
    CloudEvent.Batch batch = feed.after(positions.of(name), BATCH);
    if (batch.items().isEmpty()) {
      return false;
    }
    batch.items().forEach(handler);
    positions.reached(name, batch.next());
    return true;
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
