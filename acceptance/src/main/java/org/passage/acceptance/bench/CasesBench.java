package org.passage.acceptance.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.sample.SampleCases;

/**
 * Cases read, listed, searched for and opened at the service itself, beside a driver that does the
 * same operations in the same store: with few cases and with many, in turns, as many callers on
 * both sides. The store seals by the driver's own encryption, so a read opens what it found on both
 * sides, and what was read is on record in the access log on both. What a caller of the service
 * gets is checked and shown by class of field besides. What a read costs beside one that leaves no
 * record is told too.
 */
final class CasesBench {
  private static final int[] SIZES = {1_000, 20_000};
  private static final long SEED = 7;
  private static final int ROUNDS = 3;
  private static final int SECONDS = 3;
  private static final int WARM_UP_SECONDS = 5;
  private static final int LONGEST_WARM_UP = 30;
  private static final double STILL_RISING = 1.03;
  private static final double BAR_READ = 3;

  private final Platform platform;

  CasesBench(Platform platform) {
    this.platform = platform;
  }

  Map<String, Object> run() {
    Map<String, Object> figures = new LinkedHashMap<>();
    Load load = new Load(platform);
    for (int size : SIZES) {
      SampleCases.fill(platform, size, SEED);
      try (Bare bare = new Bare()) {
        Subjects subjects = Subjects.of(platform, bare);
        System.out.printf("cases: %,d in the store, medians of %d rounds%n", bare.count(), ROUNDS);
        for (CaseWork work : CaseWork.values()) {
          figures.put(
              "%s_%d".formatted(work.name().toLowerCase(java.util.Locale.ROOT), size),
              compared(work, work.at(platform, subjects), load, bare, subjects));
        }
      }
    }
    figures.put("bar_ratio_read", BAR_READ);
    return figures;
  }

  private Map<String, Object> compared(
      CaseWork work, Requests requests, Load load, Bare bare, Subjects subjects) {
    warm(() -> sent(work, WARM_UP_SECONDS, requests, load));
    warm(() -> bare.load(work.callers(), WARM_UP_SECONDS, subjects, work));
    List<Measured> service = new ArrayList<>();
    List<Measured> driver = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      service.add(sent(work, SECONDS, requests, load));
      driver.add(bare.load(work.callers(), SECONDS, subjects, work));
    }
    Measured through = Measured.median(service);
    Measured alone = Measured.median(driver);
    double ratio = Measured.rounded(alone.perSecond() / through.perSecond());
    System.out.println(through.row(work.words() + ", " + work.callers() + " at once"));
    System.out.println(alone.row("  the driver alone"));
    System.out.printf(
        "    costs %.2f times as much%s%n",
        ratio, work == CaseWork.READ ? " (bar %.0f)".formatted(BAR_READ) : "");
    return Map.of(
        "callers",
        work.callers(),
        "service",
        through.figures(),
        "driver",
        alone.figures(),
        "ratio",
        ratio);
  }

  /** What leaves much to write into the access log rests afterwards, until that has caught up. */
  private static Measured sent(CaseWork work, int seconds, Requests requests, Load load) {
    Measured measured = load.send(work.callers(), seconds, requests);
    LockSupport.parkNanos(work.rest().toNanos());
    return measured;
  }

  /**
   * Until it gets no faster: compiled, and done with what earlier work left behind. At least twice.
   */
  private static void warm(Supplier<Measured> load) {
    double best = load.get().perSecond();
    for (int more = 1; more < LONGEST_WARM_UP; more++) {
      double now = load.get().perSecond();
      if (now < best * STILL_RISING) {
        return;
      }
      best = now;
    }
  }
}
