package org.passage.reintegration.livelihood;

import java.util.List;
import java.util.Locale;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.LivelihoodFigurePageV1;
import org.passage.reintegration.api.LivelihoodFigureV1;
import org.passage.reintegration.api.LivelihoodFiguresApi;
import org.passage.reintegration.api.LivelihoodMeasureV1;
import org.passage.reintegration.cohort.Estimate;
import org.passage.reintegration.cohort.EstimateFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What came of training, jobs and businesses, over HTTP. */
@RestController
class LivelihoodController implements LivelihoodFiguresApi {
  private final LivelihoodFigures figures;

  LivelihoodController(LivelihoodFigures figures) {
    this.figures = figures;
  }

  @Override
  public ResponseEntity<LivelihoodFigurePageV1> listLivelihoodFigures(
      LivelihoodMeasureV1 measure, Integer year) {
    LivelihoodMeasure of = LivelihoodMeasure.valueOf(measure.name());
    List<LivelihoodFigureV1> told =
        figures.of(Caller.current().organizationId(), of, year).stream()
            .map(it ->
                new LivelihoodFigureV1(
                    measure,
                    year,
                    it.group(),
                    it.counted(),
                    EstimateFormat.full(it.value()),
                    said(of, it.value())))
            .toList();
    return ResponseEntity.ok(new LivelihoodFigurePageV1(told, figures.smallest()));
  }

  private static String said(LivelihoodMeasure of, Estimate it) {
    return String.format(
        Locale.ROOT,
        "Of a hundred of which it is known %.0f %s (%.0f to %.0f).",
        it.value(),
        of.said(),
        it.low(),
        it.high());
  }
}
