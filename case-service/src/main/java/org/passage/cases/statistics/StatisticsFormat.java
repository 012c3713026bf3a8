package org.passage.cases.statistics;

import org.passage.cases.api.DimensionV1;
import org.passage.cases.api.GrainV1;
import org.passage.cases.api.StatisticsCellV1;
import org.passage.cases.api.StatisticsTableV1;

/** Statistics as the contract has them. */
final class StatisticsFormat {
  private StatisticsFormat() {}

  static StatisticsTableV1 full(Table it) {
    return new StatisticsTableV1(
        DimensionV1.valueOf(it.rows().name()),
        DimensionV1.valueOf(it.columns().name()),
        it.year(),
        GrainV1.valueOf(it.by().name()),
        it.smallest(),
        it.cells().stream()
            .map(cell ->
                new StatisticsCellV1(cell.period(), cell.row(), cell.column(), cell.cases()))
            .toList());
  }
}
