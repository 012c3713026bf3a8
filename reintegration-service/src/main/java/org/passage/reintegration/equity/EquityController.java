package org.passage.reintegration.equity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.EquityApi;
import org.passage.reintegration.api.EquityDimensionV1;
import org.passage.reintegration.api.EquityMeasureV1;
import org.passage.reintegration.api.GrantEquityPageV1;
import org.passage.reintegration.api.GrantEquityV1;
import org.passage.reintegration.api.QueueGroupV1;
import org.passage.reintegration.api.QueueOrderV1;
import org.passage.reintegration.api.QueueOutcomeV1;
import org.passage.reintegration.cohort.EstimateFormat;
import org.passage.reintegration.fund.Fund;
import org.passage.reintegration.fund.FundFormat;
import org.passage.reintegration.fund.Funds;
import org.passage.reintegration.grant.GrantHistory.Of;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Comparisons of groups over HTTP. */
@RestController
class EquityController implements EquityApi {
  private final EquityFigures figures;
  private final Queue queue;
  private final Funds funds;

  EquityController(EquityFigures figures, Queue queue, Funds funds) {
    this.figures = figures;
    this.queue = queue;
    this.funds = funds;
  }

  @Override
  public ResponseEntity<GrantEquityPageV1> listGrantEquity(
      EquityMeasureV1 measure,
      EquityDimensionV1 dimension,
      Integer year,
      @Nullable String currency) {
    if (measure == EquityMeasureV1.AMOUNT && currency == null) {
      throw InvalidInput.at("?currency", "must be given where amounts are compared");
    }
    EquityMeasure of = EquityMeasure.valueOf(measure.name());
    List<GrantEquityV1> told =
        figures
            .of(
                new Of(Caller.current().organizationId(), year, currency),
                of,
                EquityDimension.valueOf(dimension.name()))
            .stream()
            .map(it ->
                new GrantEquityV1(
                        measure,
                        dimension,
                        year,
                        it.group(),
                        it.counted(),
                        EstimateFormat.full(it.value()),
                        Words.of(of, it))
                    .difference(EstimateFormat.perhaps(it.above())))
            .toList();
    return ResponseEntity.ok(new GrantEquityPageV1(told, figures.smallest()));
  }

  @Override
  public ResponseEntity<QueueOutcomeV1> simulateQueue(
      String fundId, QueueOrderV1 order, EquityDimensionV1 dimension) {
    Fund fund = funds.of(Caller.current().organizationId(), fundId);
    Queue.Outcome outcome =
        queue.served(
            fund, QueueOrder.valueOf(order.name()), EquityDimension.valueOf(dimension.name()));
    return ResponseEntity.ok(
        new QueueOutcomeV1(
            fundId,
            order,
            dimension,
            outcome.waiting(),
            outcome.served(),
            FundFormat.written(outcome.left()),
            fund.terms().currency().getCode(),
            outcome.groups().stream()
                .map(it ->
                    new QueueGroupV1(it.group(), it.counted(), EstimateFormat.full(it.value())))
                .toList(),
            figures.smallest()));
  }
}
