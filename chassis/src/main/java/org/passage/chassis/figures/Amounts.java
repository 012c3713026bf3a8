package org.passage.chassis.figures;

import java.util.Map;
import java.util.TreeMap;

/** How often each number of days, or of whatever else is counted, occurred. */
public final class Amounts {
  private final TreeMap<Integer, Long> times = new TreeMap<>();

  public void add(int amount) {
    times.merge(amount, 1L, Long::sum);
  }

  public void add(Amounts others) {
    others.times.forEach((amount, often) -> times.merge(amount, often, Long::sum));
  }

  public long count() {
    return times.values().stream().mapToLong(Long::longValue).sum();
  }

  public long sum() {
    return times.entrySet().stream().mapToLong(it -> it.getKey() * it.getValue()).sum();
  }

  /** The least number that so many in a hundred do not exceed. */
  public int percentile(int percent) {
    long rank = Math.ceilDiv(count() * percent, 100);
    long seen = 0;
    for (Map.Entry<Integer, Long> it : times.entrySet()) {
      seen += it.getValue();
      if (seen >= rank) {
        return it.getKey();
      }
    }
    return 0;
  }
}
