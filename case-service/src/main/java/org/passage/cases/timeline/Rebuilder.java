package org.passage.cases.timeline;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.cases.timeline.Feeds.Named;
import org.passage.cases.timeline.Rebuild.Progress;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.store.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Does the rebuild that is due. What it reached is kept after each batch, so whoever goes on after
 * a crash writes some entries again, which changes nothing.
 */
@Component
final class Rebuilder implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Rebuilder.class);
  private static final int BATCH = 100;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Feeds feeds;
  private final Timeline timeline;
  private final Generations generations;
  private final Rebuilds rebuilds;
  private final String self = Ids.next("rbd");
  private volatile @Nullable Thread worker;

  Rebuilder(Feeds feeds, Timeline timeline, Generations generations, Rebuilds rebuilds) {
    this.feeds = feeds;
    this.timeline = timeline;
    this.generations = generations;
    this.rebuilds = rebuilds;
  }

  @Override
  public void start() {
    // Named as the working one before it works: it asks at once whether it still is.
    Thread next = Thread.ofVirtual().name("timeline-rebuild").unstarted(this::work);
    worker = next;
    next.start();
  }

  @Override
  public void stop() {
    Thread working = worker;
    worker = null;
    if (working != null) {
      working.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return worker != null;
  }

  private void work() {
    while (worker == Thread.currentThread()) {
      try {
        runDue();
        Thread.sleep(PAUSE);
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException failed) {
        log.warn("The timeline's rebuild cannot be looked after just now: {}", failed.getClass());
      }
    }
  }

  /** Takes up the rebuild that is due, if any, and goes on with it as far as possible. */
  void runDue() {
    Optional<Rebuild> due = rebuilds.takeUp(self);
    if (due.isEmpty()) {
      return;
    }
    Rebuild taken = due.get();
    try {
      run(taken);
    } catch (RuntimeException failed) {
      log.warn("The timeline's rebuild {} will be gone on with: {}", taken.id(), failed.getClass());
      rebuilds.leave(taken);
    }
  }

  private void run(Rebuild taken) {
    Rebuild it = taken;
    if (generations.now().current() < it.generation()) {
      for (Named feed : feeds.all()) {
        Optional<Rebuild> next = read(it, feed);
        if (next.isEmpty()) {
          return;
        }
        it = next.get();
      }
      generations.replaceBy(it.id());
    }
    timeline.removeFormer();
    rebuilds.finish(it);
  }

  /** Reads a feed to its end; nothing when another instance is at it by now. */
  private Optional<Rebuild> read(Rebuild taken, Named from) {
    Rebuild it = taken;
    Progress progress = it.of(from.service());
    while (!progress.read()) {
      CloudEvent.Batch batch = from.feed().after(progress.position(), BATCH);
      boolean moved = batch.next() > progress.position();
      progress = new Progress(from.service(), batch.next(), !moved);
      it = it.reached(progress, timeline.add(batch.items(), it.generation()));
      if (!rebuilds.keep(it)) {
        return Optional.empty();
      }
    }
    return Optional.of(it);
  }
}
