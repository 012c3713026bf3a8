package org.passage.chassis.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.audit.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Moves events from the aggregates' own documents to the feed. A write names its document and is
 * published at once, many together when many wait; what a crash left behind is found by a sweep at
 * start, soon after a failure, and once a minute for what another instance left. At least once into
 * the feed, and the feed keeps each event once.
 */
public final class Outbox implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Outbox.class);
  private static final Duration SWEEP = Duration.ofMinutes(1);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
  private static final int BATCH = 100;

  private final EventFeed feed;
  private final Duration sweep;
  private final Ledger ledger;
  private final List<MongoCollection<? extends Aggregate>> collections =
      new CopyOnWriteArrayList<>();
  private final BlockingQueue<Written> queue = new LinkedBlockingQueue<>();
  private volatile @Nullable Thread relay;

  public Outbox(EventFeed feed) {
    this(feed, SWEEP, Ledger.NONE);
  }

  /**
   * @param sweep how often to look for what others left
   */
  public Outbox(EventFeed feed, Duration sweep) {
    this(feed, sweep, Ledger.NONE);
  }

  /**
   * @param ledger where it is put on record when a job writes something of a case
   */
  public Outbox(EventFeed feed, Ledger ledger) {
    this(feed, SWEEP, ledger);
  }

  private Outbox(EventFeed feed, Duration sweep, Ledger ledger) {
    this.feed = feed;
    this.sweep = sweep;
    this.ledger = ledger;
  }

  Ledger ledger() {
    return ledger;
  }

  /** Lets the sweep look into a collection too. */
  public void register(MongoCollection<? extends Aggregate> collection) {
    collections.add(collection);
  }

  /** Says that a document was written; the events that it held then are due before later ones. */
  public void written(MongoCollection<? extends Aggregate> collection, Aggregate written) {
    if (!written.outbox().isEmpty()) {
      queue.add(new Written(new Place(collection, written.id()), written.outbox().getLast().id()));
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
        Written first = queue.poll(sweepAt - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (first != null) {
          List<Written> written = new ArrayList<>(List.of(first));
          queue.drainTo(written, BATCH - 1);
          publish(due(written));
        }
        if (System.nanoTime() - sweepAt >= 0) {
          sweep();
          sweepAt = System.nanoTime() + sweep.toNanos();
        }
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException failed) {
        log.warn("Publishing events failed and will be tried again: {}", failed.getClass());
        sweepAt = System.nanoTime() + AFTER_FAILURE.toNanos();
      }
    }
  }

  /** Of each document what it held when it was written; what came since has its own turn. */
  private static List<Due> due(List<Written> written) {
    Map<Place, List<Event>> outboxes = new HashMap<>();
    written.stream()
        .collect(groupingBy(it -> it.at().collection(), mapping(it -> it.at().id(), toSet())))
        .forEach((collection, ids) ->
            Pending.of(collection, ids)
                .forEach(it -> outboxes.put(new Place(collection, it.id()), it.outbox())));
    return written.stream()
        .flatMap(it ->
            upTo(it.last(), outboxes.getOrDefault(it.at(), List.of())).stream()
                .map(event -> new Due(it.at(), event, event.id())))
        .distinct()
        .toList();
  }

  private static List<Event> upTo(String last, List<Event> outbox) {
    for (int i = outbox.size() - 1; i >= 0; i--) {
      if (outbox.get(i).id().equals(last)) {
        return outbox.subList(0, i + 1);
      }
    }
    return List.of();
  }

  /**
   * All that is left behind, as it happened: over documents by time, which the ids tell, and within
   * one as it stands there, whatever the clocks of those who wrote it said.
   */
  private void sweep() {
    List<Due> left = new ArrayList<>();
    for (MongoCollection<? extends Aggregate> collection : collections) {
      for (Pending pending : Pending.all(collection)) {
        String order = "";
        for (Event event : pending.outbox()) {
          order = order.compareTo(event.id()) > 0 ? order : event.id();
          left.add(new Due(new Place(collection, pending.id()), event, order));
        }
      }
    }
    left.sort(Comparator.comparing(Due::order));
    for (int from = 0; from < left.size(); from += BATCH) {
      publish(left.subList(from, Math.min(from + BATCH, left.size())));
    }
  }

  private void publish(List<Due> due) {
    feed.publish(due.stream().map(Due::event).toList());
    due.stream()
        .collect(
            groupingBy(
                it -> it.at().collection(),
                mapping(it -> Pending.without(it.at().id(), it.event()), toList())))
        .forEach((collection, published) -> Pending.events(collection).bulkWrite(published));
  }

  private record Place(MongoCollection<? extends Aggregate> collection, String id) {}

  private record Written(Place at, String last) {}

  private record Due(Place at, Event event, String order) {}
}
