package org.passage.acceptance.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Some callers at one time, as in life, and sooner done than one after the other. */
public final class SideBySide {
  private static final int CALLERS = 4;

  private SideBySide() {}

  /** Does the same with each, in no order; what fails first is thrown when all are done. */
  public static <T> void each(Collection<T> all, Consumer<T> does) {
    each(CALLERS, all, does);
  }

  /** The same with so many callers, where it matters that they are many. */
  public static <T> void each(int callers, Collection<T> all, Consumer<T> does) {
    List<Future<?>> asked = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
      all.forEach(it -> asked.add(threads.submit(() -> does.accept(it))));
    }
    for (Future<?> one : asked) {
      try {
        one.get();
      } catch (ExecutionException failed) {
        throw thrown(failed);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
  }

  private static RuntimeException thrown(ExecutionException failed) {
    if (failed.getCause() instanceof Error error) {
      throw error;
    }
    return failed.getCause() instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(failed);
  }
}
