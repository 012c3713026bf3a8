package org.passage.chassis.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Amounts by group, of which the rare groups are told together. */
public final class GroupedAmounts {
  private final Map<String, Amounts> counted = new HashMap<>();

  public void add(String group, int amount) {
    counted.computeIfAbsent(group, none -> new Amounts()).add(amount);
  }

  /** Each group as it was counted. */
  public void each(BiConsumer<String, Amounts> group) {
    counted.forEach(group);
  }

  /**
   * What is told of the groups, see {@link Blocks}; nothing when all together are few.
   *
   * @param smallest count that is told
   */
  public Map<String, Amounts> told(long smallest) {
    Map<String, Long> counts = new HashMap<>();
    counted.forEach((group, amounts) -> counts.put(group, amounts.count()));
    Map<String, Amounts> told = new TreeMap<>();
    Blocks.of(counts, smallest)
        .ifPresent(blocks ->
            counted.forEach((group, amounts) ->
                told.computeIfAbsent(blocks.names().get(blocks.of(group)), none -> new Amounts())
                    .add(amounts)));
    return told;
  }
}
