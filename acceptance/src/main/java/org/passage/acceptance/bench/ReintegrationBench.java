package org.passage.acceptance.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.sample.RunningPlan;

/**
 * How many commitments a second go into the ledger of one fund when many want its money at once,
 * through the gateway; and whether it balances after. And how long it takes to compare how groups
 * fared over many plans.
 */
final class ReintegrationBench {
  private static final int CALLERS = 16;
  private static final int WARM_UP = 100;
  private static final int COMMITMENTS = 1_000;
  private static final int PLANS = Integer.getInteger("passage.bench.plans", 20_000);
  private static final int ROUNDS = 5;

  private final RunningPlan plan;

  ReintegrationBench(Platform platform) {
    this.plan = RunningPlan.anew(new Api(platform, answer -> {}));
  }

  Map<String, Object> run() {
    measure(plan.fund("100.00"), WARM_UP);
    String fund = plan.fund("900.00");
    Measured measured = measure(fund, COMMITMENTS);
    Answer sums = plan.api().as(RunningPlan.SUPERVISOR).get(fund + "/trial-balance").expect(200);
    sums.expect("/balanced", "true")
        .expect("/agrees", "true")
        .expect("/counted/committed", "900.00")
        .expect("/counted/available", "0.00");
    System.out.println(measured.row("commitments, " + CALLERS + " at once"));
    System.out.println("  the ledger balances; " + sums.text("/entries") + " entries");
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("callers", CALLERS);
    figures.put("commitments", measured.figures());
    figures.put("asked", COMMITMENTS);
    figures.put("balanced", true);
    figures.put("cohort", cohort());
    return figures;
  }

  /** All of them ended this year, so each figure is of all of them. */
  private Map<String, Object> cohort() {
    plan.end().expect(200);
    plan.outcome("ending", 1, "Well").expect(201);
    new Cohort(PLANS).fill();
    String path =
        RunningPlan.REINTEGRATION
            + "/outcome-figures?measure=goal-attainment&dimension=sex&at=ending&year="
            + LocalDate.now(ZoneOffset.UTC).getYear();
    Api.As analyst = plan.api().as("analyst@harbour");
    long counted =
        analyst.get(path).expect(200).texts("/items", "plans").stream()
            .mapToLong(Long::parseLong)
            .sum();
    if (counted < PLANS) {
      throw new IllegalStateException("%d plans are counted of %d".formatted(counted, PLANS));
    }
    AtomicInteger rounds = new AtomicInteger(ROUNDS);
    Measured measured =
        AtOnce.measure(1, () -> rounds.getAndDecrement() > 0, () -> analyst.get(path).expect(200));
    System.out.println(measured.row("how groups fared, %,d plans".formatted(PLANS)));
    return Map.of("plans", counted, "figures", measured.figures());
  }

  /** Of each grant one euro; those that find the fund empty are refused, as they must be. */
  private Measured measure(String fund, int grants) {
    Queue<Answer> requested = new ConcurrentLinkedQueue<>();
    AtomicInteger asked = new AtomicInteger();
    AtOnce.measure(
        CALLERS,
        () -> asked.incrementAndGet() <= grants,
        () -> requested.add(plan.request(fund, "1.00")));
    AtomicInteger left = new AtomicInteger(grants);
    return AtOnce.measure(
        CALLERS, () -> left.getAndDecrement() > 0, () -> commit(requested.remove()));
  }

  private void commit(Answer requested) {
    Answer answer = plan.approve(requested);
    if (answer.status() != 200 && !answer.text("/type").endsWith("/fund-overdrawn")) {
      throw new Answer.Unexpected(answer + ": " + answer.body());
    }
  }
}
