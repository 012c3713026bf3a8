package org.passage.chassis.auditlog;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.audit.Ledger;
import org.passage.chassis.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes entries for the chains. Whoever waits for one writes by itself when nobody else writes, and
 * takes along whatever came in meanwhile: many requests share one command of the store, none waits
 * for more than two, and where few come at a time none has to wait for another thread to wake up. A
 * thread of its own writes what is left over.
 */
public final class AuditLog implements SmartLifecycle, Ledger {
  private static final Logger log = LoggerFactory.getLogger(AuditLog.class);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
  private static final Duration HEADS_AFTER = Duration.ofMillis(200);
  private static final Duration IDLE = Duration.ofSeconds(1);
  private static final Duration GATHER = Duration.ofMillis(200);
  private static final int BATCH = 500;
  private static final int MOST_WAITING = 20_000;

  private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>(MOST_WAITING);
  private final Lock writing = new ReentrantLock();
  private final Commit commit;
  private final Clock clock;
  private final String service;
  private final @Nullable Journal journal;
  private final boolean off;
  private volatile @Nullable Thread writer;

  /**
   * @param service its name
   * @param journal where reads are kept until they are in the chains; null when they wait for the
   *     chains
   * @param off keeps nothing, to measure what keeping costs
   */
  AuditLog(
      Chains chains,
      Seals seals,
      Clock clock,
      String service,
      @Nullable Journal journal,
      boolean off) {
    this.commit = new Commit(chains, seals, clock);
    this.clock = clock;
    this.service = service;
    this.journal = journal;
    this.off = off;
  }

  /**
   * Puts an entry at the end of its chain.
   *
   * @param known whether there is such a case; if not, and it has no chain here, it is recorded
   *     with the organization
   * @return completes when it is kept
   */
  CompletableFuture<Void> append(AuditEntry entry, boolean known) {
    Waiting waiting = Waiting.of(entry, known);
    if (!queue.offer(waiting)) {
      waiting.done().completeExceptionally(new IllegalStateException("Too many wait"));
    }
    return waiting.done();
  }

  /**
   * Keeps an entry of something upon which nothing is written: a read that is permitted, or a
   * refusal. With a journal it is kept when this comes back, and is in its chain a moment later; so
   * it takes as long for a case that does not exist.
   *
   * @param known as above
   */
  CompletableFuture<Void> note(AuditEntry entry, boolean known) {
    if (journal == null) {
      return append(entry, known);
    }
    try {
      journal.keep(Waiting.of(entry, known));
      return CompletableFuture.completedFuture(null);
    } catch (IllegalStateException | UncheckedIOException notKept) {
      return CompletableFuture.failedFuture(notKept);
    }
  }

  /** Brings to the chains what is in the journal, for whoever reads them. */
  void catchUp() {
    if (journal == null) {
      return;
    }
    writing.lock();
    try {
      boolean moved = true;
      while (moved && !journal.isEmpty()) {
        moved = writeWaiting();
      }
    } finally {
      writing.unlock();
    }
  }

  /**
   * Comes back when these are kept.
   *
   * @throws Unavailable when they are not, or not in time
   */
  void await(List<CompletableFuture<Void>> appended) {
    CompletableFuture<Void> all =
        CompletableFuture.allOf(appended.toArray(CompletableFuture<?>[]::new));
    while (!all.isDone() && writing.tryLock()) {
      try {
        writeWaiting();
      } finally {
        writing.unlock();
        wakeWriter();
      }
    }
    try {
      all.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unavailable("The access log", stopped);
    } catch (ExecutionException | TimeoutException failed) {
      throw new Unavailable("The access log", failed);
    }
  }

  /** Who came while the lock was held found it taken, and waits now. */
  private void wakeWriter() {
    if (!queue.isEmpty()) {
      LockSupport.unpark(writer);
    }
  }

  @Override
  public void written(String caseId, String job) {
    if (off) {
      return;
    }
    AuditEntry entry =
        new AuditEntry(
            clock.instant(),
            caseId,
            Actor.job(service),
            List.of(),
            job,
            AuditKind.WRITE,
            Outcome.PERMITTED,
            Actor.SERVICE,
            1,
            0,
            null);
    await(List.of(append(entry, true)));
  }

  /** Writes down where the chains end, now. */
  void writeHeads() {
    catchUp();
    commit.writeHeads();
  }

  @Override
  public void start() {
    Thread next = Thread.ofVirtual().name("audit").unstarted(this::run);
    writer = next;
    next.start();
  }

  @Override
  public void stop() {
    Thread running = writer;
    writer = null;
    LockSupport.unpark(running);
    try {
      if (running != null) {
        running.join(LONGEST_WAIT);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return writer != null;
  }

  /** Before anybody is answered, and until nobody is any more. */
  @Override
  public int getPhase() {
    return 0;
  }

  private void run() {
    long headsAt = System.nanoTime();
    boolean written = true;
    while (writer == Thread.currentThread() || !queue.isEmpty()) {
      // A whole batch that waits is written at once, unless the one before could not be.
      if (queue.isEmpty() && !(written && behind())) {
        LockSupport.parkNanos(pause().toNanos());
      }
      writing.lock();
      try {
        written = writeWaiting();
        if (System.nanoTime() - headsAt >= HEADS_AFTER.toNanos()) {
          headsAt = System.nanoTime();
          commit.counted().forEach(it -> append(it, false));
          commit.writeHeads();
        }
      } catch (RuntimeException failed) {
        log.warn("The heads of the access log are written later: {}", failed.getClass());
      } finally {
        writing.unlock();
      }
    }
    lastHeads();
  }

  private boolean behind() {
    return journal != null && journal.holds(BATCH);
  }

  private Duration pause() {
    if (journal != null) {
      return GATHER;
    }
    return commit.headsMoved() ? HEADS_AFTER : IDLE;
  }

  /**
   * Writes what waits, with one command: first what was read, so that it stands before what was
   * written because of it.
   *
   * @return whether all of it is written
   */
  private boolean writeWaiting() {
    List<Waiting> read = journal == null ? List.of() : journal.oldest(BATCH);
    List<Waiting> batch = new ArrayList<>(read);
    queue.drainTo(batch, BATCH);
    if (batch.isEmpty()) {
      return true;
    }
    commit.write(batch);
    if (journal != null) {
      journal.done((int) read.stream().takeWhile(Waiting::isWritten).count());
    }
    return batch.stream().allMatch(Waiting::isWritten);
  }

  private void lastHeads() {
    try {
      catchUp();
      commit.writeHeads();
    } catch (RuntimeException failed) {
      log.warn("The heads of the access log will be found again: {}", failed.getClass());
    }
  }
}
