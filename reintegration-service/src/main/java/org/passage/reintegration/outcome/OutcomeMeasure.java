package org.passage.reintegration.outcome;

import java.util.Optional;

/** What is compared. */
public enum OutcomeMeasure {
  /** The T-score of the goals, 50 where they came out as expected. */
  GOAL_ATTAINMENT,
  /** How many in a hundred came out as expected or better. */
  GOALS_REACHED,
  /** Her own, from 1 to 5. */
  OWN_RATING,
  /** Of the mean domain score since the first assessment. */
  DOMAIN_CHANGE;

  boolean share() {
    return this == GOALS_REACHED;
  }

  /** Nothing where there is none. */
  Optional<Double> of(OutcomeFact.Facts facts) {
    return switch (this) {
      case GOAL_ATTAINMENT -> Optional.of(facts.attainment());
      case GOALS_REACHED -> Optional.of(facts.reached() ? 1.0 : 0.0);
      case OWN_RATING -> Optional.of((double) facts.ownRating());
      case DOMAIN_CHANGE -> Optional.ofNullable(facts.change());
    };
  }
}
