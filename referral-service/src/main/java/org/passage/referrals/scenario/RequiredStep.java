package org.passage.referrals.scenario;

/** What a referral can ask for, in the order in which it does. */
public enum RequiredStep {
  CONSENT,
  CHOICE,
  BEST_INTEREST,
  RESIDENCE_DECISION,
  REQUEST_NOTIFICATION,
  REQUEST_CONFIRMATION,
  REINTEGRATION_REQUEST,
  REINTEGRATION_CONFIRMATION,
  TRANSIT_ASSISTANCE,
  SECURITY_ASSESSMENT,
  CONSENSUS,
  ITINERARY_CONFIRMATION,
  POST_DEPARTURE_NOTIFICATION,
  ARRIVAL_CONFIRMATION;

  /** Only some scenario asks for it, and it is recorded by hand. */
  public boolean ofItsScenario() {
    return this == RESIDENCE_DECISION || this == TRANSIT_ASSISTANCE;
  }
}
