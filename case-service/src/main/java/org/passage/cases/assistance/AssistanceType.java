package org.passage.cases.assistance;

/** What kind of assistance is given; the same words as in a reintegration plan. */
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
