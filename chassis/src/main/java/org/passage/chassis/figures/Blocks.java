package org.passage.chassis.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The values of one dimension in one period, the rare ones together as the rest: so many that the
 * rest is not small either, since whoever knows the total finds it by subtraction. It follows from
 * the counts of this dimension alone, so it is the same in every table.
 *
 * @param apart the values that are counted by themselves
 */
public record Blocks(List<String> apart, boolean withRest) {
  /** What all rare values together are called. */
  public static final String REST = "rest";

  public Blocks {
    apart = List.copyOf(apart);
  }

  /**
   * The blocks of a dimension; none when everything together is small.
   *
   * @param counts of each value
   * @param smallest count that is told
   */
  public static Optional<Blocks> of(Map<String, Long> counts, long smallest) {
    TreeMap<String, Long> left = new TreeMap<>(counts);
    left.values().removeIf(it -> it == 0);
    TreeSet<String> apart = new TreeSet<>();
    left.forEach((value, cases) -> {
      if (cases >= smallest) {
        apart.add(value);
      }
    });
    boolean rare = apart.size() < left.size();
    long rest =
        left.entrySet().stream()
            .filter(it -> !apart.contains(it.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    while (rare && rest < smallest && !apart.isEmpty()) {
      String next = apart.stream().min(Comparator.comparing(left::get)).orElseThrow();
      apart.remove(next);
      rest += left.getOrDefault(next, 0L);
    }
    return apart.isEmpty() && rest < smallest
        ? Optional.empty()
        : Optional.of(new Blocks(List.copyOf(apart), rare));
  }

  /** The names of all of them; the rest comes last. */
  public List<String> names() {
    return withRest ? Stream.concat(apart.stream(), Stream.of(REST)).toList() : apart;
  }

  /** Where a value is counted. */
  public int of(String value) {
    int at = apart.indexOf(value);
    return at < 0 ? apart.size() : at;
  }
}
