package org.passage.shelters.availability;

import static org.passage.shelters.availability.RuleEffect.NOTED;
import static org.passage.shelters.availability.RuleEffect.RANKED;
import static org.passage.shelters.availability.RuleEffect.REFUSED;

/**
 * All the rules there are (procedure row A3). Each looks at a need or at safety; none at
 * nationality, at how long she has waited, or at what she told the police.
 */
public enum SuitabilityRule {
  NO_FREE_BED(REFUSED, 0, "No bed is free on all these nights."),
  ADULTS_ONLY(REFUSED, 0, "It is for adults, and she is a child."),
  CHILDREN_ONLY(REFUSED, 0, "It is for children, and she is an adult."),
  BEST_INTEREST_DETERMINATION_NEEDED(
      REFUSED, 0, "Adults live there; for a child that needs a best-interest determination first."),
  SEX_NOT_ADMITTED(REFUSED, 0, "To keep those who live there safe it does not admit her sex."),
  CHILDREN_NOT_ADMITTED(REFUSED, 0, "She could not bring her children."),
  NEED_UNMET(REFUSED, 0, "It lacks something that she cannot do without."),
  SECURITY_FINDING_OPEN(
      REFUSED, 0, "Something there is not safe; it takes nobody new until that is repaired."),
  SHELTER_CLOSING(REFUSED, 0, "It closes before the end of these nights."),
  QUARANTINE(REFUSED, 0, "It is in quarantine; nobody comes there on the first of these nights."),
  NEAR_DANGER(REFUSED, 0, "Those who harmed her are known to be near there."),
  KEPT_APART(REFUSED, 0, "For her safety and that of others she cannot live there at that time."),
  NEED_MET(RANKED, 3, "It offers what she needs."),
  LANGUAGE_SPOKEN(RANKED, 2, "Her language is spoken there."),
  FAR_FROM_DANGER(RANKED, 3, "It is far from where those who harmed her are known to be."),
  BELONGS_TOGETHER(RANKED, 3, "Somebody to whom she belongs lives there at that time."),
  SECURE_ENOUGH(RANKED, 2, "It is guarded as well as her risk asks for."),
  LESS_SECURE_THAN_HER_RISK(
      RANKED,
      -3,
      "It is guarded less well than her risk asks for: only when nothing safer is free."),
  SAFETY_MEASURE(RANKED, 1, "It protects those who live there."),
  AGE_LIMITS_APPLY(NOTED, 0, "It takes some ages only; see that hers is one of them."),
  DANGER_WITHIN_REACH(
      NOTED, 0, "Those who harmed her are known to be no further away than a day's outing."),
  DISTANCE_UNKNOWN(
      NOTED, 0, "How far it is from those who harmed her is not known, or not of all of them.");

  private final RuleEffect effect;
  private final int weight;
  private final String text;

  SuitabilityRule(RuleEffect effect, int weight, String text) {
    this.effect = effect;
    this.weight = weight;
    this.text = text;
  }

  RuleEffect effect() {
    return effect;
  }

  /** How much it lifts a shelter, or lets it down where it is below zero. */
  int weight() {
    return weight;
  }

  String text() {
    return text;
  }
}
