package org.passage.chassis.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

  /** Says that a document was written; the events that it held then are due before later ones. */
  public void written(MongoCollection<? extends Aggregate> collection, Aggregate written) {
    if (!written.outbox().isEmpty()) {
      queue.add(new Written(collection, written.id(), written.outbox().getLast().id()));
    }
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
          publish(written);
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

  /** Only what the document held when it was written; what came since has its own turn. */
  private void publish(Written written) {
    List<Due> due = due(written.collection(), eq("_id", written.id())).toList();
    for (int i = due.size() - 1; i >= 0; i--) {
      if (due.get(i).event().id().equals(written.last())) {
        due.subList(0, i + 1).forEach(this::publish);
        return;
      }
    }
  }

  private void sweep() {
    collections.stream()
        .flatMap(collection -> due(collection, gt("outbox.id", "")))
        .sorted(Comparator.comparing(it -> it.event().id()))
        .forEach(this::publish);
  }

  private static Stream<Due> due(MongoCollection<? extends Aggregate> collection, Bson filter) {
    return collection.find(filter).into(new ArrayList<Aggregate>()).stream()
        .flatMap(written ->
            written.outbox().stream().map(event -> new Due(collection, written.id(), event)));
  }

  private void publish(Due due) {
    feed.publish(due.event());
    due.collection()
        .updateOne(
            eq("_id", due.id()), Updates.pull("outbox", new Document("id", due.event().id())));
  }

  private record Written(MongoCollection<? extends Aggregate> collection, String id, String last) {}

  private record Due(MongoCollection<? extends Aggregate> collection, String id, Event event) {}
}
