package org.passage.cases.imports;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.chores.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes up imports that have something left to do, each in one instance of the service at a time.
 */
@Component
final class ImportWorker implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
  private static final Duration HELD = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(3);
  private static final int AT_ONCE = 2;

  private final Imports imports;
  private final ImportRun run;
  private final Leases leases;
  private final Set<String> here = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Thread looker;

  @Autowired
  ImportWorker(Imports imports, ImportRun run, MongoDatabase database, Clock clock) {
    this.imports = imports;
    this.run = run;
    this.leases = new Leases(database, clock, HELD);
  }

  @Override
  public void start() {
    Thread next = Thread.ofVirtual().name("imports").unstarted(this::look);
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
    while (looker == Thread.currentThread()) {
      try {
        for (Import open : imports.open()) {
          if (here.size() < AT_ONCE && here.add(open.id())) {
            Thread.ofVirtual().name("import").start(() -> work(open.id()));
          }
        }
      } catch (RuntimeException away) {
        log.debug("Imports are looked for again: {}", away.getClass());
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  private void work(String importId) {
    String lease = "import:" + importId;
    try {
      if (leases.take(lease)) {
        try {
          imports
              .find(importId)
              .ifPresent(it -> run.run(it, () -> looker != null && leases.keep(lease)));
        } finally {
          leases.leave(lease);
        }
      }
    } catch (RuntimeException failed) {
      log.warn("Import {} is taken up again after {}", importId, failed.getClass());
      LockSupport.parkNanos(AFTER_FAILURE.toNanos());
    } finally {
      here.remove(importId);
    }
  }
}
