package org.passage.referrals.securityassessment;

/**
 * Why a level is what it is: the three assumptions of procedure row G, what is known of her, and
 * the seven indicators, in the order in which they are told.
 */
public enum SecurityReasonCode {
  ESCAPED("Everyone who escaped is at risk of reprisals."),
  COOPERATED("She cooperated with the authorities, which magnifies the risk."),
  INTENDS_TO_COOPERATE(
      "She intends to cooperate; should the trafficker learn of it, the risk is immediate."),
  TRAFFICKER_KNOWS(
      "The trafficker knows that she intends to cooperate: the risk is greater and immediate."),
  INDIVIDUAL_LEVEL("Her own risk assessment says"),
  THREATENED("Since she escaped she or her family was threatened or sought."),
  VIOLENCE("She met with violence since she escaped."),
  REGION_KNOWN("The trafficker knows, or may know, in which region she is."),
  ADDRESS_KNOWN("The trafficker knows, or may know, where she is."),
  FAMILY_AT_RISK("Her family is threatened or within the trafficker's reach."),
  TRAFFICKING_EXTENT(""),
  EXPECTED_CASELOAD(""),
  CRIMINAL_CONTROL(""),
  REPRISAL_CAPACITY(""),
  LAW_ENFORCEMENT_CAPACITY(""),
  CORRUPTION(""),
  GOVERNMENT_COMMITMENT(""),
  REPRISALS_LIKELY("Those who could take revenge there are as strong as can be.");

  private final String text;

  SecurityReasonCode(String text) {
    this.text = text;
  }

  /** The reason in words; of an indicator its rating has them. */
  String text() {
    return text;
  }
}
