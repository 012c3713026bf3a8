package org.passage.chassis.store;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets those who change the same document in this instance take turns, in the order in which they
 * came: each would otherwise read and write it in vain while another is faster. Whoever waited long
 * goes on all the same, for it is the version that decides.
 */
final class Turns {
  private static final int LANES = 64;
  private static final long PATIENCE_MS = 1_000;

  private final List<ReentrantLock> lanes =
      Stream.generate(() -> new ReentrantLock(true)).limit(LANES).toList();

  <R> R take(String id, Supplier<R> change) {
    ReentrantLock lane = lanes.get(Math.floorMod(id.hashCode(), LANES));
    boolean mine = await(lane);
    try {
      return change.get();
    } finally {
      if (mine) {
        lane.unlock();
      }
    }
  }

  private static boolean await(ReentrantLock lane) {
    try {
      return lane.tryLock(PATIENCE_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
