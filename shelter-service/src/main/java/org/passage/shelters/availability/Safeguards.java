package org.passage.shelters.availability;

import static org.passage.shelters.availability.SuitabilityRule.BELONGS_TOGETHER;
import static org.passage.shelters.availability.SuitabilityRule.KEPT_APART;
import static org.passage.shelters.availability.SuitabilityRule.LESS_SECURE_THAN_HER_RISK;
import static org.passage.shelters.availability.SuitabilityRule.SECURE_ENOUGH;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passage.shelters.cases.RiskLevel;
import org.passage.shelters.cases.Safety;
import org.passage.shelters.shelter.Hold;
import org.passage.shelters.shelter.SecurityLevel;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Stay;

/** The rules that follow from how endangered she is, and from who lives in a house at a time. */
public final class Safeguards {
  private Safeguards() {}

  /**
   * Whether a house is guarded as her risk asks for; where it asks for nothing, it says nothing.
   */
  static List<Reason> security(SecurityLevel of, @Nullable RiskLevel risk) {
    SecurityLevel asked = asked(risk);
    if (asked == SecurityLevel.STANDARD) {
      return List.of();
    }
    return List.of(
        Reason.of(of.compareTo(asked) < 0 ? LESS_SECURE_THAN_HER_RISK : SECURE_ENOUGH, of));
  }

  private static SecurityLevel asked(@Nullable RiskLevel risk) {
    if (risk == null) {
      return SecurityLevel.STANDARD;
    }
    return switch (risk) {
      case LOW, MODERATE -> SecurityLevel.STANDARD;
      case HIGH -> SecurityLevel.RAISED;
      case IMMEDIATE -> SecurityLevel.HIGH;
    };
  }

  /**
   * Makes sure that she is kept apart from whom she must be. To be asked of what a bed is taken
   * from, in the same write: two who must not meet may be placed at the same moment.
   *
   * @throws DoesNotSuit when one of them is there in the nights of her stay
   */
  public static void requireCompany(Shelter shelter, Stay stay, Safety safety) {
    List<Reason> refusals =
        company(shelter, stay, safety).stream().filter(Reason::refuses).toList();
    if (!refusals.isEmpty()) {
      throw new DoesNotSuit(refusals);
    }
  }

  /**
   * Whom she is kept apart from, or belongs to, in the nights of a stay. Neither rule says who that
   * is.
   */
  static List<Reason> company(Shelter shelter, Stay stay, Safety safety) {
    if (safety.apart().isEmpty() && safety.together().isEmpty()) {
      return List.of();
    }
    Set<String> there =
        shelter.beds().stream()
            .flatMap(bed -> bed.holds().stream())
            .filter(hold -> hold.present() || hold.stay().overlaps(stay))
            .map(Hold::caseId)
            .collect(Collectors.toUnmodifiableSet());
    List<Reason> reasons = new ArrayList<>();
    if (safety.apart().stream().anyMatch(there::contains)) {
      reasons.add(Reason.of(KEPT_APART));
    }
    if (safety.together().stream().anyMatch(there::contains)) {
      reasons.add(Reason.of(BELONGS_TOGETHER));
    }
    return reasons;
  }
}
