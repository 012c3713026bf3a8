package org.passage.cases.emergency;

/** Why it cannot wait. */
public enum EmergencyCode {
  MEDICAL_EMERGENCY,
  THREAT_TO_LIFE,
  CHILD_AT_RISK,
  OTHER_EMERGENCY
}
