package org.passage.cases.encounter;

/** Where a meeting was held; a kind of place, no address. */
public enum MeetingPlace {
  OFFICE,
  SHELTER,
  HER_HOME,
  HEALTH_FACILITY,
  AUTHORITY,
  COURT,
  BORDER,
  PUBLIC_PLACE,
  AT_A_DISTANCE,
  OTHER_PLACE
}
