package org.passage.referrals.domesticfigures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.passage.chassis.figures.Amounts;
import org.passage.chassis.security.Caller;
import org.passage.referrals.api.DomesticFiguresApi;
import org.passage.referrals.api.DomesticFiguresV1;
import org.passage.referrals.api.DomesticGroupingV1;
import org.passage.referrals.api.DomesticMeasureV1;
import org.passage.referrals.api.DomesticResponseCountV1;
import org.passage.referrals.api.DomesticTimeV1;
import org.passage.referrals.api.PartyV1;
import org.passage.referrals.domesticfigures.DomesticFigures.Counted;
import org.passage.referrals.protocol.Party;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Figures of domestic referrals over HTTP. */
@RestController
class DomesticFiguresController implements DomesticFiguresApi {
  private static final int HALF = 50;
  private static final int NINETY = 90;

  private final DomesticFigures figures;

  DomesticFiguresController(DomesticFigures figures) {
    this.figures = figures;
  }

  @Override
  public ResponseEntity<DomesticFiguresV1> getDomesticFigures(
      PartyV1 party, Integer year, DomesticGroupingV1 by) {
    Counted counted =
        figures.of(
            Caller.current().organizationId(),
            Party.valueOf(party.name()),
            year,
            DomesticGrouping.valueOf(by.name()));
    return ResponseEntity.ok(
        new DomesticFiguresV1(responses(counted), times(counted), figures.smallest()));
  }

  private List<DomesticResponseCountV1> responses(Counted counted) {
    return counted.responses().published(false, false, figures.smallest()).entrySet().stream()
        .map(it ->
            new DomesticResponseCountV1(
                it.getKey().getFirst(), it.getKey().getLast(), it.getValue()))
        .sorted(
            Comparator.comparing(DomesticResponseCountV1::getGroup)
                .thenComparing(DomesticResponseCountV1::getResponse))
        .toList();
  }

  private List<DomesticTimeV1> times(Counted counted) {
    return counted.times().entrySet().stream()
        .flatMap(measure ->
            measure.getValue().told(figures.smallest()).entrySet().stream()
                .map(it -> time(DomesticMeasureV1.valueOf(measure.getKey().name()), it)))
        .toList();
  }

  private static DomesticTimeV1 time(DomesticMeasureV1 measure, Map.Entry<String, Amounts> of) {
    Amounts amounts = of.getValue();
    return new DomesticTimeV1(
        measure,
        of.getKey(),
        amounts.count(),
        amounts.percentile(HALF),
        amounts.percentile(NINETY));
  }
}
