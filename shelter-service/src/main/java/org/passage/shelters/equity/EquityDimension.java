package org.passage.shelters.equity;

/** By which groups is compared. */
public enum EquityDimension {
  SEX,
  AGE_GROUP,
  NATIONALITY,
  DISABILITY,
  EXPLOITATION_TYPE;

  /** Whether somebody may be in several groups and then counts once in each. */
  boolean several() {
    return this == EXPLOITATION_TYPE;
  }
}
