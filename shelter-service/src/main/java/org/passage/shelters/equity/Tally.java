package org.passage.shelters.equity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.figures.Blocks;
import org.passage.chassis.figures.CrossTable;
import org.passage.chassis.figures.GroupedAmounts;
import org.passage.shelters.equity.EquityFigure.Days;

/**
 * Counts by group. Each group that is told is large; rare ones are counted together, with so many
 * others that the rest is not small either.
 */
final class Tally {
  private static final String REFUSED = "refused";
  private static final String TAKEN = "taken";
  private static final int HALF = 50;
  private static final int NINETY = 90;
  private static final int WHOLE = 100;

  private final EquityDimension by;
  private final long smallest;
  private final GroupedAmounts counted = new GroupedAmounts();

  Tally(EquityDimension by, long smallest) {
    this.by = by;
    this.smallest = smallest;
  }

  void add(List<String> groups, int amount) {
    groups.forEach(it -> counted.add(it, amount));
  }

  List<EquityFigure> days() {
    return counted.told(smallest).entrySet().stream()
        // Whoever is in several groups would count in the rest more than once.
        .filter(it -> !(by.several() && it.getKey().equals(Blocks.REST)))
        .map(it ->
            new EquityFigure(
                it.getKey(),
                it.getValue().count(),
                new Days(it.getValue().percentile(HALF), it.getValue().percentile(NINETY)),
                null))
        .toList();
  }

  List<EquityFigure> refusals() {
    CrossTable table = new CrossTable();
    counted.each((group, amounts) -> {
      long refused = amounts.sum();
      long taken = amounts.count() - refused;
      table.row(group, amounts.count());
      table.column(REFUSED, refused);
      table.column(TAKEN, taken);
      table.both(List.of(group, REFUSED), refused);
      table.both(List.of(group, TAKEN), taken);
    });
    Map<List<String>, Long> told = table.published(by.several(), false, smallest);
    return told.keySet().stream()
        .map(List::getFirst)
        .distinct()
        .sorted()
        .flatMap(group -> refused(told, group))
        .toList();
  }

  /** None when either count is not told. */
  private static Stream<EquityFigure> refused(Map<List<String>, Long> told, String group) {
    @Nullable Long refused = told.get(List.of(group, REFUSED));
    @Nullable Long taken = told.get(List.of(group, TAKEN));
    if (refused == null || taken == null) {
      return Stream.empty();
    }
    long all = refused + taken;
    return Stream.of(new EquityFigure(group, all, null, Math.toIntExact(refused * WHOLE / all)));
  }
}
