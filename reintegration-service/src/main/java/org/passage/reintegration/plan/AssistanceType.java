package org.passage.reintegration.plan;

/** What kind of assistance is given (procedure row J). */
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
