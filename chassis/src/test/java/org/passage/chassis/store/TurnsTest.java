package org.passage.chassis.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnsTest {
  private static final int MANY = 2_000;

  private final Turns turns = new Turns();
  private int changes;

  @Test
  void oneAtATimeChangesTheSameThing() throws Exception {
    List<Future<Integer>> asked = new ArrayList<>();
    try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < MANY; i++) {
        asked.add(callers.submit(() -> turns.take("one", () -> ++changes)));
      }
    }
    for (Future<Integer> it : asked) {
      it.get();
    }
    assertThat(changes).isEqualTo(MANY);
  }

  @Test
  void whoHasWaitedLongGoesOnAllTheSame() throws Exception {
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch second = new CountDownLatch(1);
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Boolean> slow =
          callers.submit(() ->
              turns.take(
                  "one",
                  () -> {
                    first.countDown();
                    return await(second);
                  }));
      first.await();
      assertThat(turns.take("one", () -> "done")).isEqualTo("done");
      second.countDown();
      assertThat(slow.get()).isTrue();
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
