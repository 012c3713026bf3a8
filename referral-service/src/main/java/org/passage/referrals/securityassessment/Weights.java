package org.passage.referrals.securityassessment;

import org.passage.referrals.countryrisk.CountryRiskIndicator;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What weighs how much: the settings {@code passage.security-assessments.weights}. Whoever changes
 * one gives them another version, or the service does not start.
 *
 * @param cooperationPercent by how much the points grow where she cooperated with the authorities
 * @param moderateFrom from how many points the level is moderate
 * @param highFrom from how many points it is high; immediate comes by no sum
 */
@ConfigurationProperties("passage.security-assessments.weights")
public record Weights(
    @DefaultValue("1") int version,
    @DefaultValue OfTheCountry country,
    @DefaultValue OfHerself herself,
    @DefaultValue("50") int cooperationPercent,
    @DefaultValue("16") int moderateFrom,
    @DefaultValue("32") int highFrom) {

  /** The seven indicators; each is multiplied by the points of its rating. */
  public record OfTheCountry(
      @DefaultValue("2") int traffickingExtent,
      @DefaultValue("1") int expectedCaseload,
      @DefaultValue("3") int criminalControl,
      @DefaultValue("4") int reprisalCapacity,
      @DefaultValue("2") int lawEnforcementCapacity,
      @DefaultValue("2") int corruption,
      @DefaultValue("2") int governmentCommitment) {
    int of(CountryRiskIndicator indicator) {
      return switch (indicator) {
        case TRAFFICKING_EXTENT -> traffickingExtent;
        case EXPECTED_CASELOAD -> expectedCaseload;
        case CRIMINAL_CONTROL -> criminalControl;
        case REPRISAL_CAPACITY -> reprisalCapacity;
        case LAW_ENFORCEMENT_CAPACITY -> lawEnforcementCapacity;
        case CORRUPTION -> corruption;
        case GOVERNMENT_COMMITMENT -> governmentCommitment;
      };
    }
  }

  /**
   * What is known of her.
   *
   * @param threatened of each threat
   */
  public record OfHerself(
      @DefaultValue("3") int escaped,
      @DefaultValue("3") int intendsToCooperate,
      @DefaultValue("10") int traffickerKnows,
      @DefaultValue("5") int threatened,
      @DefaultValue("10") int violence,
      @DefaultValue("3") int regionKnown,
      @DefaultValue("9") int addressKnown,
      @DefaultValue("5") int familyAtRisk) {}
}
