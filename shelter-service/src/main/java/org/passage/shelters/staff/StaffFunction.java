package org.passage.shelters.staff;

/** As what somebody works in a shelter. */
public enum StaffFunction {
  MANAGEMENT,
  CARE,
  NIGHT_WATCH,
  HEALTH_CARE,
  PSYCHOSOCIAL_CARE,
  SECURITY,
  HOUSEHOLD,
  INTERPRETING,
  VOLUNTEERING,
  OTHER_WORK
}
