package org.passage.chassis.chores;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes up work that has something left to do, each piece in one instance of the service at a time,
 * and again when it failed.
 */
public final class Worker implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Worker.class);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(3);
  private static final int AT_ONCE = 2;

  private final Work work;
  private final Leases leases;
  private final Set<String> here = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Thread looker;

  /** Begins when the service does. */
  public Worker(Work work, Leases leases) {
    this.work = work;
    this.leases = leases;
  }

  /**
   * One kind of work.
   *
   * @param name of a piece of it, for example {@code import}
   * @param open the ids of pieces with something left to do, some of them
   * @param step goes on with a piece until it is done, or is not this instance's any more
   */
  public record Work(
      String name, Supplier<Collection<String>> open, BiConsumer<String, BooleanSupplier> step) {}

  @Override
  public void start() {
    Thread next = Thread.ofVirtual().name(work.name() + "-looker").unstarted(this::look);
    looker = next;
    next.start();
  }

  @Override
  public void stop() {
    Thread running = looker;
    looker = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return looker != null;
  }

  private void look() {
    boolean failing = false;
    while (looker == Thread.currentThread()) {
      try {
        for (String id : work.open().get()) {
          if (here.size() < AT_ONCE && here.add(id)) {
            Thread.ofVirtual().name(work.name()).start(() -> take(id));
          }
        }
        failing = false;
      } catch (RuntimeException away) {
        if (!failing && looker == Thread.currentThread()) {
          log.warn("{} is looked for again after {}", work.name(), away.getClass());
        }
        failing = true;
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  private void take(String id) {
    String lease = work.name() + ":" + id;
    try {
      if (leases.take(lease)) {
        try {
          work.step().accept(id, () -> looker != null && leases.keep(lease));
        } finally {
          leases.leave(lease);
        }
      }
    } catch (RuntimeException failed) {
      log.warn("{} {} is taken up again after {}", work.name(), id, failed.getClass());
      LockSupport.parkNanos(AFTER_FAILURE.toNanos());
    } finally {
      here.remove(id);
    }
  }
}
