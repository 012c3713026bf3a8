package org.passage.referrals.itinerary;

/** As what somebody travels with her. */
public enum EscortKind {
  SOCIAL_WORKER,
  MEDICAL,
  GUARDIAN,
  RELATIVE,
  INTERPRETER,
  OPERATIONS
}
