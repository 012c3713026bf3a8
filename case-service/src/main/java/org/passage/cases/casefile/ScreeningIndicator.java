package org.passage.cases.casefile;

/**
 * What may point to trafficking: the eleven indicators of forced labour of the International Labour
 * Organization, and signs of control over her or of a child being used. Alone it decides nothing.
 */
public enum ScreeningIndicator {
  ABUSE_OF_VULNERABILITY,
  DECEPTION,
  RESTRICTED_MOVEMENT,
  ISOLATION,
  VIOLENCE,
  INTIMIDATION,
  DOCUMENTS_KEPT,
  WAGES_WITHHELD,
  DEBT_BONDAGE,
  ABUSIVE_CONDITIONS,
  EXCESSIVE_OVERTIME,
  SPEAKS_THROUGH_ANOTHER,
  COACHED_ACCOUNT,
  NO_ACCESS_TO_MONEY,
  CHILD_OUT_OF_SCHOOL,
  CHILD_WITHOUT_FAMILY
}
