package org.passage.cases.consent;

/** What another organization may use a case for. */
public enum SharePurpose {
  ASSISTANCE,
  SHELTER,
  HEALTH,
  LEGAL,
  REFERRAL,
  RETURN,
  REINTEGRATION
}
