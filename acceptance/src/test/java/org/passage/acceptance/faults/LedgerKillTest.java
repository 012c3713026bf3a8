package org.passage.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.RunningPlatform;
import org.passage.acceptance.platform.SideBySide;
import org.passage.acceptance.sample.RunningPlan;

/** A power cut while a thousand want the money of one fund. */
@ExtendWith(RunningPlatform.class)
@Isolated
class LedgerKillTest {
  private static final int COMMITMENTS = 1_000;
  private static final int BEFORE_THE_CUT = 300;
  private static final int AT_ONCE = 8;

  private final RunningPlan plan = RunningPlan.anew(API);
  private final Set<String> acknowledged = new ConcurrentSkipListSet<>();

  @Test
  void leavesALedgerThatBalancesAndAgreesWithWhatWasAcknowledged() throws Exception {
    String fund = plan.fund("900.00");
    Queue<Answer> requested = new ConcurrentLinkedQueue<>();
    SideBySide.each(
        IntStream.range(0, COMMITMENTS).boxed().toList(),
        it -> requested.add(plan.request(fund, "1.00")));

    try (ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<?>> asked = new ArrayList<>();
      requested.forEach(it -> asked.add(callers.submit(() -> commit(it))));
      while (acknowledged.size() < BEFORE_THE_CUT) {
        LockSupport.parkNanos(1_000_000);
      }
      RunningPlatform.killAndRestart("reintegration-service");
      for (Future<?> one : asked) {
        one.get();
      }
    }

    await()
        .atMost(Duration.ofSeconds(20))
        .ignoreExceptions()
        .untilAsserted(() -> agree(fund, committed()));
  }

  /** Asked once; whoever gets no answer leaves it at that. */
  private void commit(Answer requested) {
    try {
      if (plan.approve(requested).status() == 200) {
        acknowledged.add(requested.text("/id"));
      }
    } catch (RuntimeException brokenOff) {
      // Nobody was told that it is done; the ledger must say the same as the grant all the same.
    }
  }

  private Set<String> committed() {
    Set<String> committed = new TreeSet<>();
    String grants = RunningPlan.REINTEGRATION + "/grants?limit=100&planId=" + plan.planId();
    String cursor = "";
    do {
      Answer page = API.as(RunningPlan.OFFICER).get(grants + cursor).expect(200);
      page.json()
          .path("items")
          .valueStream()
          .filter(it -> it.path("state").asString().equals("committed"))
          .forEach(it -> committed.add(it.path("id").asString()));
      cursor = page.json().has("next") ? "&cursor=" + page.text("/next") : "";
    } while (!cursor.isEmpty());
    return committed;
  }

  private void agree(String fund, Set<String> committed) {
    assertThat(committed).containsAll(acknowledged);
    Answer sums =
        API.as(RunningPlan.SUPERVISOR)
            .get(fund + "/trial-balance")
            .expect(200)
            .expect("/balanced", "true")
            .expect("/agrees", "true");
    assertThat(sums.text("/counted/committed")).isEqualTo(committed.size() + ".00");
    assertThat(sums.text("/entries")).isEqualTo(String.valueOf(committed.size() + 1));
  }
}
