package org.passage.chassis.webhooks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.passage.chassis.events.EventAudience;
import org.passage.chassis.events.EventAudience.Known;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.EventFeed.Published;
import org.passage.chassis.webhooks.Courier.Sent;
import org.passage.chassis.webhooks.Outcome.Kind;

/**
 * Sends all that is due to one subscription: first what failed before, then what is new. Events of
 * one subject go one after the other; an event that fails holds up those of its own subject only.
 */
final class Round {
  /** With so much waiting, a subscription gets nothing new: the feed keeps it. */
  static final int MOST_WAITING = 1_000;

  private static final int PAGE = 100;
  private static final int AT_ONCE = 4;

  private final Work work;
  private final Semaphore atOnce = new Semaphore(AT_ONCE);
  private final Queue<Attempted> attempts = new ConcurrentLinkedQueue<>();
  private Lease lease;

  Round(Work work, Lease lease) {
    this.work = work;
    this.lease = lease;
  }

  /** What a round works with. */
  record Work(
      Subscriptions subscriptions,
      Deliveries deliveries,
      Leases leases,
      EventFeed feed,
      EventAudience audience,
      AttemptLog log,
      Courier courier,
      Backoff backoff,
      Clock clock) {}

  /**
   * True when it came to the end of the feed, or to an event of which it is still open whether it
   * is told; else there is more for later.
   */
  boolean run() throws InterruptedException {
    while (true) {
      Optional<Subscription> to = work.subscriptions().active(lease.subscriptionId());
      if (to.isEmpty() || !retry(to.get())) {
        return true;
      }
      if (work.deliveries().waitingFor(lease.subscriptionId()) >= MOST_WAITING) {
        return false;
      }
      List<Published> page = work.feed().after(lease.position(), PAGE);
      if (page.isEmpty()) {
        return true;
      }
      Known known = concerning(page, to.get());
      if (!deliver(known.events(), to.get())) {
        return true;
      }
      long end = page.getLast().position();
      lease = lease.at(Math.min(end, known.until()));
      if (!work.leases().reached(lease) || lease.position() < end) {
        return true;
      }
    }
  }

  private boolean deliver(List<Published> events, Subscription to) throws InterruptedException {
    Set<String> held =
        work.deliveries().queues(to.id()).stream()
            .map(it -> it.getFirst().subject())
            .collect(Collectors.toSet());
    return sideBySide(
        events.stream()
            .collect(groupingBy(it -> it.event().subject(), LinkedHashMap::new, toList()))
            .entrySet()
            .stream()
            .map(it -> step(() -> deliver(it.getValue(), to, held.contains(it.getKey()))))
            .toList());
  }

  /** New events of one subject; false when the destination is gone. */
  private boolean deliver(List<Published> events, Subscription to, boolean behindOthers)
      throws InterruptedException {
    boolean behind = behindOthers;
    for (Published event : events) {
      Delivery delivery = Delivery.behind(to.id(), event, work.clock().instant());
      if (!behind) {
        Outcome outcome = send(event, to, 1);
        if (outcome.kind() == Kind.GONE) {
          return false;
        }
        if (outcome.kind() == Kind.DELIVERED) {
          continue;
        }
        delivery = failed(delivery, outcome);
        behind = true;
      }
      work.deliveries().add(delivery);
    }
    return true;
  }

  private boolean retry(Subscription to) throws InterruptedException {
    return sideBySide(
        work.deliveries().queues(to.id()).stream()
            .filter(it -> it.getFirst().due(work.clock().instant()))
            .map(it -> step(() -> retry(it, to)))
            .toList());
  }

  /** What waits of one subject, up to the first that fails again; false when it is gone. */
  private boolean retry(List<Delivery> queue, Subscription to) throws InterruptedException {
    for (Delivery waiting : queue) {
      Optional<Published> event =
          concerning(work.feed().after(waiting.position() - 1, 1), to).events().stream()
              .filter(it -> it.position() == waiting.position())
              .findFirst();
      if (event.isPresent()) {
        Outcome outcome = send(event.get(), to, waiting.attempts() + 1);
        if (outcome.kind() == Kind.GONE) {
          return false;
        }
        if (outcome.kind() != Kind.DELIVERED) {
          Delivery failed = failed(waiting, outcome);
          work.deliveries().change(failed);
          if (failed.dead()) {
            continue;
          }
          return true;
        }
      }
      work.deliveries().remove(waiting);
    }
    return true;
  }

  private Outcome send(Published event, Subscription to, int number) throws InterruptedException {
    atOnce.acquire();
    try {
      Sent sent = work.courier().take(event, to, number);
      attempts.add(sent.attempted());
      if (sent.outcome().kind() == Kind.GONE) {
        work.subscriptions().disable(to.id());
      }
      return sent.outcome();
    } finally {
      atOnce.release();
    }
  }

  private Delivery failed(Delivery delivery, Outcome outcome) {
    return delivery.failed(
        outcome,
        work.backoff().after(delivery.attempts() + 1, outcome.retryAfter()),
        work.clock().instant());
  }

  /** What the subscriber wants, and still may know of. */
  private Known concerning(List<Published> events, Subscription to) {
    return work.audience()
        .known(to.organizationId(), events.stream().filter(it -> to.wants(it.event())).toList());
  }

  private static Callable<Boolean> step(Callable<Boolean> step) {
    return step;
  }

  /** True when all steps are done, false when one of them found that the destination is gone. */
  private boolean sideBySide(Collection<Callable<Boolean>> steps) throws InterruptedException {
    boolean all = true;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Boolean> step : threads.invokeAll(steps)) {
        all &= step.get();
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } finally {
      log();
    }
    return all;
  }

  private void log() {
    List<Attempted> made = new ArrayList<>();
    for (Attempted next = attempts.poll(); next != null; next = attempts.poll()) {
      made.add(next);
    }
    work.log().add(made);
  }
}
