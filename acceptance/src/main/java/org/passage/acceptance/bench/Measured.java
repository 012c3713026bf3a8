package org.passage.acceptance.bench;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a load of some seconds measured.
 *
 * @param perSecond requests answered per second
 * @param p50 the median time to an answer, in milliseconds
 * @param p99 the time within which 99 of 100 answers came, in milliseconds
 */
record Measured(double perSecond, double p50, double p99) {
  private static final double NANOS_PER_MS = 1_000_000;
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
  private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
  private static final Pattern BROKEN = Pattern.compile("Socket errors: (.*)");

  /** Reads the report of wrk; a refused request makes the figures worthless, so there are none. */
  static Measured of(String report) {
    if (REFUSED.matcher(report).find() || BROKEN.matcher(report).find()) {
      throw new IllegalStateException("Not all requests were answered well:\n" + report);
    }
    return new Measured(
        Double.parseDouble(first(RATE, report)),
        percentile("50", report),
        percentile("99", report));
  }

  /**
   * Of how long each request took, in nanoseconds.
   *
   * @param seconds that all of them took together
   */
  static Measured of(List<Long> nanos, double seconds) {
    double[] sorted = nanos.stream().mapToDouble(it -> it / NANOS_PER_MS).sorted().toArray();
    return new Measured(
        sorted.length / seconds, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100]);
  }

  /** The median of each figure. */
  static Measured median(List<Measured> rounds) {
    return new Measured(
        median(rounds, Measured::perSecond),
        median(rounds, Measured::p50),
        median(rounds, Measured::p99));
  }

  private static double median(List<Measured> rounds, ToDoubleFunction<Measured> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  Map<String, Object> figures() {
    return Map.of("req_s", rounded(perSecond), "p50_ms", rounded(p50), "p99_ms", rounded(p99));
  }

  String row(String name) {
    return "  %-28s %9.0f req/s   p50 %7.2f ms   p99 %7.2f ms".formatted(name, perSecond, p50, p99);
  }

  static double rounded(double figure) {
    return Math.round(figure * 100) / 100.0;
  }

  private static double percentile(String percent, String report) {
    Pattern line = Pattern.compile("\\s" + percent + "%\\s+([\\d.]+)(us|ms|s)\\b");
    Matcher found = line.matcher(report);
    if (!found.find()) {
      throw new IllegalStateException("No latency in the report:\n" + report);
    }
    double figure = Double.parseDouble(found.group(1));
    return switch (found.group(2)) {
      case "us" -> figure / 1000;
      case "ms" -> figure;
      default -> figure * 1000;
    };
  }

  private static String first(Pattern pattern, String report) {
    Matcher found = pattern.matcher(report);
    if (!found.find()) {
      throw new IllegalStateException("No rate in the report:\n" + report);
    }
    return found.group(1);
  }
}
