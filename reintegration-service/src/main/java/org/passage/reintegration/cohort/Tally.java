package org.passage.reintegration.cohort;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.passage.chassis.figures.Blocks;
import org.passage.chassis.figures.CrossTable;

/**
 * Counts by group. Each group that is told is large; rare ones are told together, with so many
 * others that the rest is not small either. Groups are compared with what is told alone, so that no
 * difference tells of what is not.
 */
public final class Tally {
  private static final String YES = "yes";
  private static final String NO = "no";
  private static final int HUNDRED = 100;

  private final boolean several;
  private final long smallest;
  private final Map<String, Counted> counted = new HashMap<>();

  /**
   * @param several whether somebody may be in several groups, and then counts once in each
   * @param smallest count that is told
   */
  public Tally(boolean several, long smallest) {
    this.several = several;
    this.smallest = smallest;
  }

  /**
   * Something of one person.
   *
   * @param groups to which she belongs
   */
  public void add(String caseId, List<String> groups, double value) {
    groups.forEach(
        it -> counted.computeIfAbsent(it, none -> new Counted(smallest)).add(caseId, value));
  }

  /** The mean of each group. */
  public List<GroupFigure> means() {
    Map<String, Long> counts = new HashMap<>();
    counted.forEach((group, it) -> counts.put(group, it.known()));
    return figures(told(counts), false);
  }

  /** Of each group how many in a hundred are one, where each is one or none. */
  public List<GroupFigure> shares() {
    CrossTable table = new CrossTable();
    Map<String, Long> counts = new HashMap<>();
    counted.forEach((group, it) -> {
      counts.put(group, it.knownYes() + it.knownNo());
      table.row(group, it.knownYes() + it.knownNo());
      table.column(YES, it.knownYes());
      table.column(NO, it.knownNo());
      table.both(List.of(group, YES), it.knownYes());
      table.both(List.of(group, NO), it.knownNo());
    });
    Map<List<String>, Long> cells = table.published(several, false, smallest);
    Map<String, Sample> told = told(counts);
    // None when either count is not told.
    told.keySet()
        .removeIf(
            it -> !cells.containsKey(List.of(it, YES)) || !cells.containsKey(List.of(it, NO)));
    return figures(told, true);
  }

  /** What is told by itself, and the rest. */
  private Map<String, Sample> told(Map<String, Long> counts) {
    Map<String, Sample> told = new TreeMap<>();
    Optional<Blocks> blocks = Blocks.of(counts, smallest);
    blocks.ifPresent(it ->
        counted.forEach((group, sample) -> {
          String name = it.names().get(it.of(group));
          // Whoever is in several groups would count in the rest more than once.
          if (!(several && name.equals(Blocks.REST))) {
            told.merge(name, sample.all(), Sample::plus);
          }
        }));
    return told;
  }

  private static List<GroupFigure> figures(Map<String, Sample> told, boolean shares) {
    Sample all = told.values().stream().reduce(Sample.NONE, Sample::plus);
    return told.entrySet().stream()
        .map(it -> {
          Sample mine = it.getValue();
          Sample others = all.less(mine);
          Estimate value = shares ? mine.shareEstimate().times(HUNDRED) : mine.meanEstimate();
          Estimate above =
              others.count() == 0
                  ? null
                  : shares ? mine.shareAbove(others).times(HUNDRED) : mine.meanAbove(others);
          return new GroupFigure(it.getKey(), mine.count(), value, above);
        })
        .toList();
  }
}
