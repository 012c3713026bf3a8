package org.passage.reintegration.outcome;

import java.util.List;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.OutcomeDimensionV1;
import org.passage.reintegration.api.OutcomeFigurePageV1;
import org.passage.reintegration.api.OutcomeFigureTimeV1;
import org.passage.reintegration.api.OutcomeFigureV1;
import org.passage.reintegration.api.OutcomeFiguresApi;
import org.passage.reintegration.api.OutcomeMeasureV1;
import org.passage.reintegration.cohort.EstimateFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** How groups fared, over HTTP. */
@RestController
class OutcomeFigureController implements OutcomeFiguresApi {
  private final OutcomeFigures figures;

  OutcomeFigureController(OutcomeFigures figures) {
    this.figures = figures;
  }

  @Override
  public ResponseEntity<OutcomeFigurePageV1> listOutcomeFigures(
      OutcomeMeasureV1 measure,
      OutcomeDimensionV1 dimension,
      OutcomeFigureTimeV1 at,
      Integer year) {
    OutcomeMeasure of = OutcomeMeasure.valueOf(measure.name());
    Cohort who =
        new Cohort(Caller.current().organizationId(), year, OutcomeTime.valueOf(at.name()));
    List<OutcomeFigureV1> told =
        figures.of(who, of, OutcomeDimension.valueOf(dimension.name())).stream()
            .map(it ->
                new OutcomeFigureV1(
                        measure,
                        dimension,
                        at,
                        year,
                        it.group(),
                        it.counted(),
                        EstimateFormat.full(it.value()),
                        OutcomeWords.of(of, it))
                    .difference(EstimateFormat.perhaps(it.above())))
            .toList();
    return ResponseEntity.ok(new OutcomeFigurePageV1(told, figures.smallest()));
  }
}
