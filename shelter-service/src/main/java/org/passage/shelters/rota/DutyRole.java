package org.passage.shelters.rota;

/** As what somebody is on duty. */
public enum DutyRole {
  LEAD,
  SUPPORT,
  NIGHT,
  SECURITY,
  ON_CALL
}
