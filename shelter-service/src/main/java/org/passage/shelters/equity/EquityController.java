package org.passage.shelters.equity;

import java.util.List;
import org.passage.chassis.figures.Svg;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.EquityApi;
import org.passage.shelters.api.EquityDimensionV1;
import org.passage.shelters.api.EquityFigurePageV1;
import org.passage.shelters.api.EquityFigureV1;
import org.passage.shelters.api.EquityMeasureV1;
import org.passage.shelters.shelter.Year;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Comparisons of groups over HTTP. */
@RestController
class EquityController implements EquityApi {

  private final EquityFigures figures;

  EquityController(EquityFigures figures) {
    this.figures = figures;
  }

  @Override
  public ResponseEntity<EquityFigurePageV1> listEquityFigures(
      EquityMeasureV1 measure, EquityDimensionV1 dimension, Integer year) {
    List<EquityFigureV1> told =
        told(measure, dimension, year).stream()
            .map(it -> full(measure, dimension, year, it))
            .toList();
    return ResponseEntity.ok(new EquityFigurePageV1(told, figures.smallest()));
  }

  @Override
  public ResponseEntity<String> drawEquityFigures(
      EquityMeasureV1 measure, EquityDimensionV1 dimension, Integer year) {
    return ResponseEntity.ok()
        .contentType(Svg.MEDIA_TYPE)
        .body(
            EquityPicture.of(
                EquityMeasure.valueOf(measure.name()), told(measure, dimension, year)));
  }

  private List<EquityFigure> told(
      EquityMeasureV1 measure, EquityDimensionV1 dimension, Integer year) {
    return figures.of(
        Caller.current().organizationId(),
        new Year(year),
        EquityMeasure.valueOf(measure.name()),
        EquityDimension.valueOf(dimension.name()));
  }

  private static EquityFigureV1 full(
      EquityMeasureV1 measure, EquityDimensionV1 dimension, Integer year, EquityFigure it) {
    EquityFigureV1 figure =
        new EquityFigureV1(measure, dimension, year, it.group(), it.cases())
            .refusedPercent(it.refusedPercent());
    EquityFigure.Days days = it.days();
    return days == null ? figure : figure.median(days.median()).ninetyPercent(days.ninety());
  }
}
