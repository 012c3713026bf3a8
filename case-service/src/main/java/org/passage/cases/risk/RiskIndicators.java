package org.passage.cases.risk;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The seven generic indicators of procedure row G, each rated by the danger that it adds. */
public record RiskIndicators(
    Rating traffickingExtent,
    Rating expectedCaseload,
    Rating criminalControl,
    Rating reprisalCapacity,
    Rating lawEnforcementCapacity,
    Rating corruption,
    Rating governmentCommitment) {
  private static final int HIGH_FROM = 14;
  private static final int MODERATE_FROM = 7;

  /** 21 points at most. One very high rating of those who could take revenge is enough for high. */
  RiskLevel level() {
    int points = rated().values().stream().mapToInt(Rating::points).sum();
    boolean revenge = criminalControl == Rating.VERY_HIGH || reprisalCapacity == Rating.VERY_HIGH;
    if (revenge || points >= HIGH_FROM) {
      return RiskLevel.HIGH;
    }
    return points >= MODERATE_FROM ? RiskLevel.MODERATE : RiskLevel.LOW;
  }

  /** The reasons that weigh: indicators rated high or very high. */
  Stream<RiskReason> reasons() {
    return rated().entrySet().stream()
        .filter(it -> it.getValue().compareTo(Rating.HIGH) >= 0)
        .map(Map.Entry::getKey);
  }

  private Map<RiskReason, Rating> rated() {
    return Stream.of(
            Map.entry(RiskReason.TRAFFICKING_EXTENT, traffickingExtent),
            Map.entry(RiskReason.EXPECTED_CASELOAD, expectedCaseload),
            Map.entry(RiskReason.CRIMINAL_CONTROL, criminalControl),
            Map.entry(RiskReason.REPRISAL_CAPACITY, reprisalCapacity),
            Map.entry(RiskReason.LAW_ENFORCEMENT_CAPACITY, lawEnforcementCapacity),
            Map.entry(RiskReason.CORRUPTION, corruption),
            Map.entry(RiskReason.GOVERNMENT_COMMITMENT, governmentCommitment))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                Map.Entry::getValue,
                (one, other) -> one,
                () -> new EnumMap<>(RiskReason.class)));
  }
}
