package org.passage.cases.casefile;

/** How an age was assessed, the least burdensome first. */
public enum AgeMethod {
  DOCUMENTS,
  FAMILY_STATEMENT,
  INTERVIEW,
  PSYCHOSOCIAL,
  MEDICAL_EXAMINATION
}
