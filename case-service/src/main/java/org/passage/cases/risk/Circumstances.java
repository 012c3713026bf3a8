package org.passage.cases.risk;

import java.util.Map;
import java.util.stream.Stream;

/**
 * What assumptions ii and iii of procedure row G ask about.
 *
 * @param traffickerKnows that she intends to cooperate
 */
public record Circumstances(
    boolean cooperatedWithAuthorities, boolean intendsToCooperate, boolean traffickerKnows) {

  /** Cooperation magnifies the risk; an intention that the trafficker knows makes it immediate. */
  RiskLevel upon(RiskLevel level) {
    if (intendsToCooperate && traffickerKnows) {
      return RiskLevel.IMMEDIATE;
    }
    return cooperatedWithAuthorities ? level.magnified() : level;
  }

  Circumstances intending(boolean intends) {
    return new Circumstances(cooperatedWithAuthorities, intends, traffickerKnows);
  }

  Stream<RiskReason> reasons() {
    return Stream.of(
            Map.entry(RiskReason.ESCAPED, true),
            Map.entry(RiskReason.COOPERATED, cooperatedWithAuthorities),
            Map.entry(RiskReason.INTENDS_TO_COOPERATE, intendsToCooperate && !traffickerKnows),
            Map.entry(RiskReason.TRAFFICKER_KNOWS, intendsToCooperate && traffickerKnows))
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey);
  }
}
