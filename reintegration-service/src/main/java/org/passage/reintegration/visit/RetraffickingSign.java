package org.passage.reintegration.visit;

/** What may show that she is exploited again. */
public enum RetraffickingSign {
  THREATS,
  DEBT,
  CONTROLLED_MOVEMENT,
  DOCUMENTS_HELD,
  INJURIES,
  CONTACT_WITH_TRAFFICKER,
  EXPLOITATIVE_WORK,
  SUDDEN_DEPARTURE,
  OTHER
}
