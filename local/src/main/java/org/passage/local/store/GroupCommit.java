package org.passage.local.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Lets a change return only when it is kept. Changes run side by side; a commit waits until none is
 * running, so it never holds half of one, and takes along all that finished before it: writers that
 * wait together share one commit.
 *
 * <p>Kept means: given to the operating system, which survives any end of this process. A power cut
 * may cost the last second: {@link #force}, called once a second, writes the file through to the
 * disk.
 */
final class GroupCommit {
  /** For so long, what a commit replaced isn't overwritten: the commit may not be on disk yet. */
  private static final int RETENTION_MILLISECONDS = 2_000;

  private static final int WELL_FILLED_PERCENT = 50;
  private static final int MOVED_AT_ONCE = 2 << 20;

  private final MVStore store;

  /** Shared by those who change, exclusive for the one who commits. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

  private final AtomicLong changes = new AtomicLong();
  private volatile long kept;
  private long forced;

  GroupCommit(MVStore store) {
    this.store = store;
    store.setRetentionTime(RETENTION_MILLISECONDS);
  }

  /** Makes a change and commits it, also what there is of one that fails. */
  <T> T keep(Supplier<T> change) {
    long number = 0;
    try {
      lock.readLock().lock();
      try {
        return change.get();
      } finally {
        number = changes.incrementAndGet();
        lock.readLock().unlock();
      }
    } finally {
      commit(number);
    }
  }

  private void commit(long number) {
    if (kept >= number) {
      return;
    }
    lock.writeLock().lock();
    try {
      if (kept < number) {
        long all = changes.get();
        store.commit();
        kept = all;
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Forces to disk what was committed since the last time. */
  void force() {
    if (forced != kept) {
      forced = kept;
      store.sync();
    }
  }

  /**
   * Moves together what is left here and there in the file, a little at a time: each commit writes
   * a few pages, most of which the next ones replace, and the one that stays would keep all of
   * their place. Changes wait meanwhile. What is moved is on disk before its old place is given
   * away.
   */
  void tidy() {
    lock.writeLock().lock();
    try {
      if (store.compact(WELL_FILLED_PERCENT, MOVED_AT_ONCE)) {
        store.commit();
        store.sync();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }
}
