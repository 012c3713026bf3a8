package org.passage.chassis.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Moves events from the aggregates' own documents to the feed. A write names its document and is
 * published at once; what a crash left behind is found by a sweep at start, soon after a failure,
 * and once a minute for what another instance left. At least once into the feed, and the feed keeps
 * each event once.
 */
public final class Outbox implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Outbox.class);
  private static final Duration SWEEP = Duration.ofMinutes(1);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

  private final EventFeed feed;
  private final List<MongoCollection<? extends Aggregate>> collections =
      new CopyOnWriteArrayList<>();
  private final BlockingQueue<Written> queue = new LinkedBlockingQueue<>();
  private volatile @Nullable Thread relay;

  public Outbox(EventFeed feed) {
    this.feed = feed;
  }

  /** Lets the sweep look into a collection too. */
  public void register(MongoCollection<? extends Aggregate> collection) {
    collections.add(collection);
  }

  /** Says that a document was written and may hold events. */
  public void written(MongoCollection<? extends Aggregate> collection, String id) {
    queue.add(new Written(collection, id));
  }

  @Override
  public void start() {
    // Named as the running one before it runs: it asks at once whether it still is.
    Thread next = Thread.ofVirtual().name("outbox").unstarted(this::run);
    relay = next;
    next.start();
  }

  @Override
  public void stop() {
    Thread running = relay;
    relay = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return relay != null;
  }

  private void run() {
    long sweepAt = System.nanoTime();
    while (relay == Thread.currentThread()) {
      try {
        Written written = queue.poll(sweepAt - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (written != null) {
          publish(written.collection(), eq("_id", written.id()));
        }
        if (System.nanoTime() - sweepAt >= 0) {
          sweep();
          sweepAt = System.nanoTime() + SWEEP.toNanos();
        }
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException failed) {
        log.warn("Publishing events failed and will be tried again: {}", failed.getClass());
        sweepAt = System.nanoTime() + AFTER_FAILURE.toNanos();
      }
    }
  }

  private void sweep() {
    collections.forEach(collection -> publish(collection, gt("outbox.id", "")));
  }

  private void publish(MongoCollection<? extends Aggregate> collection, Bson filter) {
    for (Aggregate written : collection.find(filter)) {
      for (Event event : written.outbox()) {
        feed.publish(event);
        collection.updateOne(
            eq("_id", written.id()), Updates.pull("outbox", new Document("id", event.id())));
      }
    }
  }

  private record Written(MongoCollection<? extends Aggregate> collection, String id) {}
}
