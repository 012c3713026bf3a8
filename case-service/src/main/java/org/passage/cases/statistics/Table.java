package org.passage.cases.statistics;

import java.util.List;

/**
 * What an analyst is told.
 *
 * @param smallest count that is told
 * @param cells those that are told, by period, row and column
 */
record Table(
    Dimension rows, Dimension columns, int year, Grain by, long smallest, List<Cell> cells) {
  Table {
    cells = List.copyOf(cells);
  }

  /** One figure: so many cases opened in a period have these two values. */
  record Cell(String period, String row, String column, long cases) {}
}
