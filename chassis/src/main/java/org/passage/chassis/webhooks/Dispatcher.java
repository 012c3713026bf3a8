package org.passage.chassis.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.webhooks.Round.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks for subscriptions for which something is due, and lets a round for each run beside the
 * others. All that it knows is in the store: after any end the next one goes on.
 */
final class Dispatcher implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
  private static final Duration REST = Duration.ofSeconds(10);

  private final Work work;
  private final Duration pause;
  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private final Map<String, Long> restUntil = new ConcurrentHashMap<>();
  private volatile @Nullable Thread looking;

  /**
   * @param pause between two looks
   */
  Dispatcher(Work work, Duration pause) {
    this.work = work;
    this.pause = pause;
  }

  @Override
  public void start() {
    Thread next = Thread.ofVirtual().name("webhooks").unstarted(this::run);
    looking = next;
    next.start();
  }

  @Override
  public void stop() {
    Thread now = looking;
    looking = null;
    if (now != null) {
      now.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return looking != null;
  }

  private void run() {
    boolean failing = false;
    try (ExecutorService rounds = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        while (looking == Thread.currentThread()) {
          try {
            look(rounds);
            failing = false;
          } catch (RuntimeException failed) {
            if (!failing && looking == Thread.currentThread()) {
              log.warn("Webhooks cannot be sent just now: {}", failed.getClass());
            }
            failing = true;
          }
          Thread.sleep(pause);
        }
      } catch (InterruptedException stopped) {
        // What is under way stops too; it is sent again by whoever comes next.
      }
      rounds.shutdownNow();
    }
  }

  private void look(ExecutorService rounds) {
    work.leases().keep(running);
    List<Subscription> active = work.subscriptions().active();
    if (active.isEmpty()) {
      return;
    }
    long last = work.feed().last();
    Map<String, Long> positions = work.leases().positions();
    Set<String> due = work.deliveries().due(work.clock().instant());
    for (Subscription subscription : active) {
      String id = subscription.id();
      boolean something = positions.getOrDefault(id, last) < last || due.contains(id);
      if (something && rested(id) && running.add(id)) {
        rounds.execute(() -> round(id));
      }
    }
  }

  private boolean rested(String id) {
    Long until = restUntil.get(id);
    return until == null || until - System.nanoTime() <= 0;
  }

  private void round(String id) {
    boolean rest = false;
    try {
      Lease lease = work.leases().take(id);
      if (lease != null) {
        try {
          rest = !new Round(work, lease).run();
        } finally {
          work.leases().leave(id);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failed) {
      rest = true;
      if (looking != null) {
        log.warn("Webhooks of {} cannot be sent just now: {}", id, failed.getClass());
      }
    } finally {
      if (rest) {
        restUntil.put(id, System.nanoTime() + REST.toNanos());
      } else {
        restUntil.remove(id);
      }
      running.remove(id);
    }
  }
}
