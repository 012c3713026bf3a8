package org.passage.acceptance.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.passage.acceptance.platform.Platform;

/** Reads of a case with the access log, beside the same without it, in turns. */
final class AuditBench {
  private static final int ROUNDS = 5;
  private static final int SECONDS = 5;
  private static final double BAR = 1.15;

  private final Platform platform;

  AuditBench(Platform platform) {
    this.platform = platform;
  }

  Map<String, Object> run() {
    Load load = new Load(platform);
    String path = load.openCase();
    String audited = platform.gateway() + path;
    String unaudited = System.getenv("PASSAGE_UNAUDITED_GATEWAY") + path;
    load.read(SECONDS, audited);
    load.read(SECONDS, unaudited);
    List<Measured> with = new ArrayList<>();
    List<Measured> without = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      with.add(load.read(SECONDS, audited));
      without.add(load.read(SECONDS, unaudited));
    }
    Measured on = Measured.median(with);
    Measured off = Measured.median(without);
    double ratio = Measured.rounded(on.p50() / off.p50());
    System.out.println(
        "audit: a read of a case through the gateway, medians of " + ROUNDS + " rounds");
    System.out.println(on.row("with the access log"));
    System.out.println(off.row("without"));
    System.out.printf("  the median is %.2f times as long (bar %.2f)%n", ratio, BAR);
    return Map.of(
        "with", on.figures(), "without", off.figures(), "ratio_p50", ratio, "bar_ratio", BAR);
  }
}
