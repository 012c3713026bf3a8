package org.passage.chassis.auditlog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Anchors the chains once in a while, and when the service starts after that time is over. */
final class DailyAnchor implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(DailyAnchor.class);
  private static final Duration LOOK = Duration.ofMinutes(1);

  private final Anchors anchors;
  private final Clock clock;
  private final Duration every;
  private volatile @Nullable Thread runner;

  /**
   * @param every counted from the epoch: a day ends at midnight UTC
   */
  DailyAnchor(Anchors anchors, Clock clock, Duration every) {
    this.anchors = anchors;
    this.clock = clock;
    this.every = every;
  }

  @Override
  public void start() {
    Thread next = Thread.ofVirtual().name("audit-anchor").unstarted(this::run);
    runner = next;
    next.start();
  }

  @Override
  public void stop() {
    Thread running = runner;
    runner = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return runner != null;
  }

  private void run() {
    while (runner == Thread.currentThread()) {
      try {
        if (due()) {
          anchors.anchor();
        }
        Thread.sleep(LOOK);
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException failed) {
        log.warn("The access log is anchored later: {}", failed.getClass());
        if (!paused()) {
          return;
        }
      }
    }
  }

  private boolean due() {
    Anchor last = anchors.last();
    return last == null || period(last.time()) < period(clock.instant());
  }

  private long period(Instant time) {
    return time.toEpochMilli() / every.toMillis();
  }

  private static boolean paused() {
    try {
      Thread.sleep(LOOK);
      return true;
    } catch (InterruptedException stopped) {
      return false;
    }
  }
}
