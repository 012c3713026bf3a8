package org.passage.referrals.protocol;

/** The types of reintegration assistance. */
public enum AssistanceType {
  HOUSING,
  HEALTH,
  PSYCHOSOCIAL_SUPPORT,
  FAMILY_MEDIATION,
  LEGAL,
  EDUCATION,
  VOCATIONAL_TRAINING,
  JOB_PLACEMENT,
  INCOME_GENERATION,
  FINANCIAL,
  CHILD_CARE,
  SECURITY
}
