package org.passage.referrals.countryrisk;

/**
 * How much danger an indicator adds; {@link CountryRiskIndicator} says what that means for each.
 */
public enum RiskRating {
  LOW,
  MODERATE,
  HIGH,
  VERY_HIGH;

  /** By what the weight of an indicator is multiplied. */
  public int points() {
    return ordinal();
  }
}
