package org.passage.shelters.incident;

/** What kind of thing happened. */
public enum IncidentCategory {
  VIOLENCE,
  THREAT,
  INTRUSION,
  UNWANTED_CONTACT,
  MISSING_PERSON,
  FIRE,
  THEFT,
  CONFIDENTIALITY_BREACH,
  ACCIDENT,
  OTHER_INCIDENT
}
