package org.passage.shelters.availability;

import static org.passage.shelters.availability.SuitabilityRule.ADULTS_ONLY;
import static org.passage.shelters.availability.SuitabilityRule.AGE_LIMITS_APPLY;
import static org.passage.shelters.availability.SuitabilityRule.BEST_INTEREST_DETERMINATION_NEEDED;
import static org.passage.shelters.availability.SuitabilityRule.CHILDREN_NOT_ADMITTED;
import static org.passage.shelters.availability.SuitabilityRule.CHILDREN_ONLY;
import static org.passage.shelters.availability.SuitabilityRule.LANGUAGE_SPOKEN;
import static org.passage.shelters.availability.SuitabilityRule.NEED_MET;
import static org.passage.shelters.availability.SuitabilityRule.NEED_UNMET;
import static org.passage.shelters.availability.SuitabilityRule.NO_FREE_BED;
import static org.passage.shelters.availability.SuitabilityRule.QUARANTINE;
import static org.passage.shelters.availability.SuitabilityRule.SAFETY_MEASURE;
import static org.passage.shelters.availability.SuitabilityRule.SECURITY_FINDING_OPEN;
import static org.passage.shelters.availability.SuitabilityRule.SEX_NOT_ADMITTED;
import static org.passage.shelters.availability.SuitabilityRule.SHELTER_CLOSING;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.passage.shelters.cases.Age;
import org.passage.shelters.cases.Safety;
import org.passage.shelters.shelter.Admission;
import org.passage.shelters.shelter.Feature;
import org.passage.shelters.shelter.Profile;
import org.passage.shelters.shelter.Shelter;

/** Applies the rules to one shelter, and keeps every one that had a say. */
public final class Suitability {
  private Suitability() {}

  /** The rules that protect a child, or keep a place for children (procedure row A9). */
  public static List<Reason> age(Admission admission, Age age) {
    boolean child = age.child();
    if (child && !admission.takesChildren()) {
      return List.of(Reason.of(ADULTS_ONLY));
    }
    if (age == Age.CHILD && admission.takesAdults()) {
      return List.of(Reason.of(BEST_INTEREST_DETERMINATION_NEEDED));
    }
    if (!child && !admission.takesAdults()) {
      return List.of(Reason.of(CHILDREN_ONLY));
    }
    return admission.limitsAges(child) ? List.of(Reason.of(AGE_LIMITS_APPLY)) : List.of();
  }

  /** All rules. */
  public static List<Reason> of(Shelter shelter, Situation her, Safety safety) {
    return Stream.of(
            withoutHerCase(shelter, her),
            Distance.of(shelter.address(), safety).reasons(),
            Safeguards.security(shelter.household().securityLevel(), safety.risk()),
            Safeguards.company(shelter, her.stay(), safety))
        .flatMap(List::stream)
        .toList();
  }

  /** Those for which nothing of her case has to be asked. */
  public static List<Reason> withoutHerCase(Shelter shelter, Situation her) {
    List<Reason> reasons = new ArrayList<>();
    if (shelter.freeBeds(her.stay()).isEmpty()) {
      reasons.add(Reason.of(NO_FREE_BED));
    }
    if (shelter.isStopped()) {
      reasons.add(Reason.of(SECURITY_FINDING_OPEN));
    }
    if (!shelter.isOpenFor(her.stay())) {
      reasons.add(Reason.of(SHELTER_CLOSING));
    }
    if (shelter.isInQuarantine(her.stay().from())) {
      reasons.add(Reason.of(QUARANTINE));
    }
    reasons.addAll(of(shelter.profile(), her));
    return List.copyOf(reasons);
  }

  /** What the house is for, and what it offers. */
  static List<Reason> of(Profile profile, Situation her) {
    List<Reason> reasons = new ArrayList<>(age(profile.admission(), her.age()));
    if (her.sex() != null && !profile.admission().sexes().contains(her.sex())) {
      reasons.add(Reason.of(SEX_NOT_ADMITTED, her.sex()));
    }
    if (her.withChildren() && !profile.admission().withChildren()) {
      reasons.add(Reason.of(CHILDREN_NOT_ADMITTED));
    }
    her.needs().stream()
        .distinct()
        .map(need -> Reason.of(profile.features().contains(need) ? NEED_MET : NEED_UNMET, need))
        .forEach(reasons::add);
    profile.languages().stream()
        .filter(her.languages()::contains)
        .map(language -> new Reason(LANGUAGE_SPOKEN, language))
        .forEach(reasons::add);
    profile.features().stream()
        .filter(Feature::protects)
        .map(measure -> Reason.of(SAFETY_MEASURE, measure))
        .forEach(reasons::add);
    return reasons;
  }
}
