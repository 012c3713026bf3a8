package org.passage.cases.risk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What threatens her herself, beside how things are in the country.
 *
 * @param note what is known of the threats, for those who may see what concerns the investigation
 * @param familyAtRisk somebody of her family is threatened or within the trafficker's reach
 */
public record Dangers(
    List<Threat> threats,
    @Nullable String note,
    Whereabouts whereabouts,
    boolean familyAtRisk,
    SelfHarmSign selfHarm) {
  static final Dangers NONE_KNOWN =
      new Dangers(List.of(), null, Whereabouts.NOT_KNOWN, false, SelfHarmSign.NOT_OBSERVED);

  public Dangers {
    threats = List.copyOf(threats);
  }

  /** A danger to the family magnifies the risk; what threatens herself sets how low it can be. */
  RiskLevel upon(RiskLevel level) {
    RiskLevel magnified = familyAtRisk ? level.magnified() : level;
    return Stream.of(magnified, ofTheTrafficker(), selfHarm.least())
        .max(RiskLevel::compareTo)
        .orElse(magnified);
  }

  private RiskLevel ofTheTrafficker() {
    boolean found = whereabouts == Whereabouts.ADDRESS;
    if (violent() || (found && !threats.isEmpty())) {
      return RiskLevel.IMMEDIATE;
    }
    if (found || !threats.isEmpty()) {
      return RiskLevel.HIGH;
    }
    return whereabouts == Whereabouts.REGION ? RiskLevel.MODERATE : RiskLevel.LOW;
  }

  private boolean violent() {
    return threats.contains(Threat.VIOLENCE_SINCE_ESCAPE);
  }

  Dangers threatenedBy(Threat further) {
    return threats.contains(further)
        ? this
        : new Dangers(
            Stream.concat(threats.stream(), Stream.of(further)).toList(),
            note,
            whereabouts,
            familyAtRisk,
            selfHarm);
  }

  Dangers foundAt(Whereabouts known) {
    return new Dangers(threats, note, known, familyAtRisk, selfHarm);
  }

  Stream<RiskReason> reasons() {
    return Stream.of(
            Map.entry(RiskReason.THREATENED, !threats.isEmpty() && !violent()),
            Map.entry(RiskReason.VIOLENCE, violent()),
            Map.entry(RiskReason.REGION_KNOWN, whereabouts == Whereabouts.REGION),
            Map.entry(RiskReason.WHEREABOUTS_KNOWN, whereabouts == Whereabouts.ADDRESS),
            Map.entry(RiskReason.FAMILY_AT_RISK, familyAtRisk),
            Map.entry(RiskReason.HEALTH, selfHarm != SelfHarmSign.NOT_OBSERVED))
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey);
  }
}
