package org.passage.cases.risk;

import java.util.List;
import java.util.stream.Stream;

/** All that the level of risk is made from. */
public record Inputs(RiskIndicators indicators, Circumstances circumstances, Dangers dangers) {

  /** Never none (procedure row G, assumption i). */
  RiskLevel level() {
    return circumstances.upon(dangers.upon(indicators.level()));
  }

  /** Every reason for the level. */
  List<RiskReason> reasons() {
    return Stream.of(circumstances.reasons(), dangers.reasons(), indicators.reasons())
        .flatMap(it -> it)
        .toList();
  }

  Inputs with(Circumstances changed) {
    return new Inputs(indicators, changed, dangers);
  }

  Inputs with(Dangers changed) {
    return new Inputs(indicators, circumstances, changed);
  }
}
