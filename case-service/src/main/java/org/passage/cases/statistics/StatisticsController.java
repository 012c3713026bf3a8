package org.passage.cases.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.DimensionV1;
import org.passage.cases.api.FigureValueV1;
import org.passage.cases.api.FigureValuesV1;
import org.passage.cases.api.GrainV1;
import org.passage.cases.api.StatisticsApi;
import org.passage.cases.api.StatisticsTableV1;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Statistics over HTTP. */
@RestController
@EnableConfigurationProperties(StatisticsSettings.class)
class StatisticsController implements StatisticsApi {
  private final Statistics statistics;
  private final Facts facts;
  private final StatisticsSettings settings;

  StatisticsController(Statistics statistics, Facts facts, StatisticsSettings settings) {
    this.statistics = statistics;
    this.facts = facts;
    this.settings = settings;
  }

  @Override
  public ResponseEntity<StatisticsTableV1> getStatistics(
      DimensionV1 rows, DimensionV1 columns, Integer year, @Nullable GrainV1 by) {
    if (rows == columns) {
      throw InvalidInput.at("?columns", "must be another dimension than the rows");
    }
    Grain grain = Codes.same(Grain.class, by);
    Table table =
        statistics.of(
            Caller.current().organizationId(),
            Dimension.valueOf(rows.name()),
            Dimension.valueOf(columns.name()),
            year,
            grain == null ? settings.grain() : grain);
    return ResponseEntity.ok(StatisticsFormat.full(table));
  }

  @Override
  public ResponseEntity<FigureValuesV1> listFigureValues(
      DimensionV1 dimension, List<String> caseId) {
    return ResponseEntity.ok(
        new FigureValuesV1(
            facts.of(caseId, Dimension.valueOf(dimension.name())).entrySet().stream()
                .map(it -> new FigureValueV1(it.getKey(), it.getValue()))
                .toList()));
  }
}
