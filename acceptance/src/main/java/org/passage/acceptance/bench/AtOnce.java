package org.passage.acceptance.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Callers at one time, each of whom asks again when answered. */
final class AtOnce {
  private static final double NANOS_PER_SECOND = 1_000_000_000;

  private AtOnce() {}

  /** Does something over and over for some seconds. */
  static Measured load(int callers, int seconds, Runnable operation) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    return measure(callers, () -> System.nanoTime() < until, operation);
  }

  /** Does something over and over as long as there is more to do. */
  static Measured measure(int callers, More more, Runnable operation) {
    long began = System.nanoTime();
    List<Long> took = new ArrayList<>();
    try (ExecutorService atOnce = Executors.newFixedThreadPool(callers)) {
      List<Future<List<Long>>> all = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        all.add(atOnce.submit(() -> call(more, operation)));
      }
      for (Future<List<Long>> each : all) {
        took.addAll(each.get());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("It was not done", failed.getCause());
    }
    return Measured.of(took, (System.nanoTime() - began) / NANOS_PER_SECOND);
  }

  private static List<Long> call(More more, Runnable operation) {
    List<Long> took = new ArrayList<>();
    while (more.isThere()) {
      long now = System.nanoTime();
      operation.run();
      took.add(System.nanoTime() - now);
    }
    return took;
  }

  /** Whether there is more to do; asked by all callers. */
  interface More {
    boolean isThere();
  }
}
