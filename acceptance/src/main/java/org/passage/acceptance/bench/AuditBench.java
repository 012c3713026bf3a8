package org.passage.acceptance.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.passage.acceptance.platform.Platform;

/**
 * Reads of a case with the access log, beside the same without it, in turns: by one caller, where
 * the median is the time that a read takes, and by more than the machine can serve at once, where
 * it is how long they queue, so how much work a read is.
 */
final class AuditBench {
  private static final int ROUNDS = 9;
  private static final int SECONDS = 4;
  private static final int WARM_UP_ROUNDS = 8;
  private static final int WARM_UP_SECONDS = 10;
  private static final int FEW_CALLERS = 2;
  private static final double BAR = 1.15;

  private final Load load;
  private final String audited;
  private final String unaudited;

  AuditBench(Platform platform) {
    load = new Load(platform);
    String path = load.openCase();
    audited = System.getenv("PASSAGE_AUDITED_GATEWAY") + path;
    unaudited = System.getenv("PASSAGE_UNAUDITED_GATEWAY") + path;
  }

  Map<String, Object> run() {
    warmUp(FEW_CALLERS);
    System.out.println(
        "audit: a read of a case through the gateway, medians of " + ROUNDS + " rounds");
    Compared one = compare(1);
    warmUp(Load.CALLERS);
    Compared many = compare(Load.CALLERS);
    return Map.of(
        "one_caller", one.figures(), "many_callers", many.figures(), "bar_ratio_p50", BAR);
  }

  /**
   * Until both are as fast as they become. What the log does is compiled last, so it looks dear as
   * long as that goes on; few callers leave the compilers room.
   */
  private void warmUp(int callers) {
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      load.read(callers, WARM_UP_SECONDS, audited);
      load.read(callers, WARM_UP_SECONDS, unaudited);
    }
  }

  private Compared compare(int callers) {
    List<Measured> with = new ArrayList<>();
    List<Measured> without = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      with.add(load.read(callers, SECONDS, audited));
      without.add(load.read(callers, SECONDS, unaudited));
    }
    Compared compared = new Compared(callers, Measured.median(with), Measured.median(without));
    compared.print();
    return compared;
  }

  private record Compared(int callers, Measured with, Measured without) {
    double ratio() {
      return Measured.rounded(with.p50() / without.p50());
    }

    void print() {
      String by = ", " + callers + (callers == 1 ? " caller" : " callers");
      System.out.println(with.row("with the log" + by));
      System.out.println(without.row("without" + by));
      System.out.printf("  the median is %.2f times as long (bar %.2f)%n", ratio(), BAR);
    }

    Map<String, Object> figures() {
      return Map.of(
          "callers", callers,
          "with", with.figures(),
          "without", without.figures(),
          "ratio_p50", ratio());
    }
  }
}
