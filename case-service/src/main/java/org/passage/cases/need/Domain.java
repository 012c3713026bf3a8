package org.passage.cases.need;

/** A part of life; the same words as in a reintegration assessment. */
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
