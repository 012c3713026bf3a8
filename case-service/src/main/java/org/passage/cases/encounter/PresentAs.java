package org.passage.cases.encounter;

/** What somebody was at a meeting as, or what he or she is to her. */
public enum PresentAs {
  CASEWORKER,
  INTERPRETER,
  HEALTH_WORKER,
  PSYCHOLOGIST,
  LEGAL_ADVISER,
  SHELTER_WORKER,
  GUARDIAN,
  FAMILY_MEMBER,
  FRIEND,
  CHILD,
  AUTHORITY,
  OTHER_PERSON
}
