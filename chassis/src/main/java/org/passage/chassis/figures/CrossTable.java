package org.passage.chassis.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The counts of one period by two dimensions, and what of them may be told. */
public final class CrossTable {
  private final Map<String, Long> rows = new HashMap<>();
  private final Map<String, Long> columns = new HashMap<>();
  private final Map<List<String>, Long> both = new HashMap<>();

  /** So many cases have this value in the rows. */
  public void row(String value, long cases) {
    count(rows, value, cases);
  }

  /** So many have this one in the columns. */
  public void column(String value, long cases) {
    count(columns, value, cases);
  }

  /** So many have both, the one in the rows first. */
  public void both(List<String> values, long cases) {
    count(both, values, cases);
  }

  /** Of none there is neither a row nor a column. */
  private static <K> void count(Map<K, Long> counts, K value, long cases) {
    if (cases != 0) {
      counts.merge(value, cases, Long::sum);
    }
  }

  /**
   * What is told, by row and column.
   *
   * @param severalRows a case may count in several rows: then nobody knows their total, and the
   *     rest counts some twice
   */
  public Map<List<String>, Long> published(
      boolean severalRows, boolean severalColumns, long smallest) {
    Optional<Blocks> ofRows = Blocks.of(rows, smallest);
    Optional<Blocks> ofColumns = Blocks.of(columns, smallest);
    if (ofRows.isEmpty() || ofColumns.isEmpty()) {
      return Map.of();
    }
    Blocks down = ofRows.get();
    Blocks across = ofColumns.get();
    long[][] counts = new long[down.names().size()][across.names().size()];
    both.forEach((values, cases) ->
        counts[down.of(values.getFirst())][across.of(values.getLast())] += cases);
    boolean[][] withheld = Protection.of(counts, smallest);
    Map<List<String>, Long> told = new HashMap<>();
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        boolean twice =
            (severalRows && row == down.apart().size())
                || (severalColumns && column == across.apart().size());
        if (!withheld[row][column] && !twice) {
          told.put(List.of(down.names().get(row), across.names().get(column)), counts[row][column]);
        }
      }
    }
    return told;
  }
}
