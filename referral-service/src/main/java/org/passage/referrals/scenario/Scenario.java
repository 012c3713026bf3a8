package org.passage.referrals.scenario;

import static org.passage.referrals.scenario.RequiredStep.BEST_INTEREST;
import static org.passage.referrals.scenario.RequiredStep.RESIDENCE_DECISION;
import static org.passage.referrals.scenario.RequiredStep.TRANSIT_ASSISTANCE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How she comes to the referral. */
public enum Scenario {
  /** She approaches herself, or family, somebody close to her or a client does. */
  DIRECT_APPROACH(Set.of()),
  /** Police or an NGO partner refer her. */
  REFERRED_BY_PARTNER(Set.of()),
  /** Another organization returns her; assistance only in transit and origin countries. */
  RETURNED_BY_OTHER(Set.of(TRANSIT_ASSISTANCE)),
  /** She seeks residence in the destination or transit country. */
  RESIDENCE_SOUGHT(Set.of(RESIDENCE_DECISION));

  private static final Set<RequiredStep> OF_SOME =
      EnumSet.of(BEST_INTEREST, TRANSIT_ASSISTANCE, RESIDENCE_DECISION);

  private final Set<RequiredStep> own;

  Scenario(Set<RequiredStep> own) {
    this.own = own;
  }

  /** What is required, in order; more of it for a child. */
  public List<RequiredStep> requiredSteps(boolean child) {
    EnumSet<RequiredStep> required = EnumSet.allOf(RequiredStep.class);
    required.removeAll(OF_SOME);
    required.addAll(own);
    if (child) {
      required.add(BEST_INTEREST);
    }
    return List.copyOf(required);
  }
}
