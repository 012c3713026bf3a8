package org.passage.reintegration.assessment;

/** A part of life that an assessment looks at. */
public enum Domain {
  HOUSING,
  HEALTH,
  PSYCHOSOCIAL,
  FAMILY,
  LEGAL,
  EDUCATION,
  VOCATIONAL_TRAINING,
  EMPLOYMENT,
  INCOME,
  FINANCIAL,
  CHILD_CARE,
  SECURITY
}
