package org.passage.shelters.availability;

import static org.passage.shelters.availability.SuitabilityRule.ADULTS_ONLY;
import static org.passage.shelters.availability.SuitabilityRule.AGE_LIMITS_APPLY;
import static org.passage.shelters.availability.SuitabilityRule.BEST_INTEREST_DETERMINATION_NEEDED;
import static org.passage.shelters.availability.SuitabilityRule.CHILDREN_NOT_ADMITTED;
import static org.passage.shelters.availability.SuitabilityRule.CHILDREN_ONLY;
import static org.passage.shelters.availability.SuitabilityRule.LANGUAGE_SPOKEN;
import static org.passage.shelters.availability.SuitabilityRule.NEED_MET;
import static org.passage.shelters.availability.SuitabilityRule.NEED_UNMET;
import static org.passage.shelters.availability.SuitabilityRule.SAFETY_MEASURE;
import static org.passage.shelters.availability.SuitabilityRule.SEX_NOT_ADMITTED;

import java.util.ArrayList;
import java.util.List;
import org.passage.shelters.cases.Age;
import org.passage.shelters.shelter.Admission;
import org.passage.shelters.shelter.Feature;
import org.passage.shelters.shelter.Profile;

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

  /** All rules but the one about free beds. */
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
