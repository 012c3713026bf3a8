package org.passage.reintegration.plan;

import org.passage.reintegration.Coded;

/** What kind of assistance is given (procedure row J). */
public enum AssistanceType implements Coded {
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
