package org.passage.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.passage.acceptance.attacks.Owned;

/**
 * People at work while something breaks: each opens one case after another, tries again with the
 * same key until it is answered, and writes down what it was told is done.
 */
final class Writers implements AutoCloseable {
  private static final String CASES = "/api/cases/v1/cases";

  private final String token;
  private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
  private final Queue<Asked> refused = new ConcurrentLinkedQueue<>();
  private final List<Thread> threads;
  private volatile boolean atWork = true;

  Writers(String token, int howMany) {
    this.token = token;
    this.threads =
        IntStream.range(0, howMany).mapToObj(it -> Thread.ofVirtual().start(this::work)).toList();
  }

  private void work() {
    while (atWork) {
      String key = UUID.randomUUID().toString();
      String body = Owned.newCase();
      boolean done = false;
      while (atWork && !done) {
        Asked asked = Asked.post(CASES, token, body, key);
        done = asked.status() == 201;
        if (done) {
          acknowledged.add(asked.text("/id"));
        } else {
          refused.add(asked);
        }
        LockSupport.parkNanos(done ? 100_000_000 : 200_000_000);
      }
    }
  }

  int acknowledged() {
    return acknowledged.size();
  }

  /** They go on with their work. */
  void awaitMoreThan(int before, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (acknowledged() <= before && System.nanoTime() < end) {
      LockSupport.parkNanos(100_000_000);
    }
    assertThat(acknowledged()).as("writers go on").isGreaterThan(before);
  }

  /** Everything that was answered is there; each case once. */
  void assertNothingIsLost(String fault) {
    close();
    assertThat(acknowledged).isNotEmpty().doesNotHaveDuplicates();
    for (String id : acknowledged) {
      assertThat(Asked.get(CASES + "/" + id, token).status())
          .as("%s after %s", id, fault)
          .isEqualTo(200);
    }
    long slowest =
        refused.stream()
            .map(Asked::took)
            .max(Comparator.naturalOrder())
            .map(it -> it.toMillis())
            .orElse(0L);
    List<Integer> statuses = refused.stream().map(Asked::status).distinct().sorted().toList();
    System.out.printf(
        "Faults: %s: %d written and all there, %d refused with %s, the longest wait for a refusal %d ms%n",
        fault, acknowledged.size(), refused.size(), statuses, slowest);
  }

  /** The statuses of what was refused; 0 where there was no answer at all. */
  List<Integer> refusals() {
    return refused.stream().map(Asked::status).distinct().sorted().toList();
  }

  @Override
  public void close() {
    atWork = false;
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
