package org.passage.cases.risk;

/**
 * Why a level is what it is: the three assumptions of procedure row G, what threatens her herself,
 * and the seven indicators.
 */
public enum RiskReason {
  ESCAPED("Everyone who escaped is at risk of reprisals."),
  COOPERATED("She cooperated with the authorities, which magnifies the risk."),
  INTENDS_TO_COOPERATE(
      "She intends to cooperate; should the trafficker learn of it, the risk is immediate."),
  TRAFFICKER_KNOWS(
      "The trafficker knows that she intends to cooperate: the risk is greater and immediate."),
  THREATENED("Since she escaped she or her family was threatened or sought."),
  VIOLENCE("She met with violence since she escaped."),
  REGION_KNOWN("The trafficker knows, or may know, in which region she is."),
  WHEREABOUTS_KNOWN("The trafficker knows, or may know, where she is."),
  FAMILY_AT_RISK("Her family is at risk, which magnifies it."),
  HEALTH("There is a reason that concerns her health."),
  TRAFFICKING_EXTENT("Trafficking is widespread in the country."),
  EXPECTED_CASELOAD("Many trafficked persons are expected to seek assistance."),
  CRIMINAL_CONTROL("Criminal groups control trafficking to a large extent."),
  REPRISAL_CAPACITY("These groups are able to plan and carry out reprisals."),
  LAW_ENFORCEMENT_CAPACITY("Local law enforcement is little able to protect her."),
  CORRUPTION("Corruption is endemic."),
  GOVERNMENT_COMMITMENT("The government gives little commitment and support.");

  private final String text;

  RiskReason(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
