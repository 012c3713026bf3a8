package org.passage.reintegration.equity;

/** By which groups is compared. */
public enum EquityDimension {
  SEX,
  AGE_GROUP,
  NATIONALITY,
  DISABILITY,
  EXPLOITATION_TYPE,
  /** Where she lives now; the grant itself says so. */
  COUNTRY,
  /** Where in her country she lives now; the grant says so where it is known. */
  REGION;

  /** Whether somebody may be in several groups and then counts once in each. */
  boolean several() {
    return this == EXPLOITATION_TYPE;
  }
}
