package org.passage.referrals.itinerary;

/** What she travels with. */
public enum TravelDocumentKind {
  PASSPORT,
  /** A convention travel document, or one for a stateless person. */
  TRAVEL_DOCUMENT,
  /** Issued by a consulate for this return only. */
  EMERGENCY_DOCUMENT,
  IDENTITY_CARD,
  VISA
}
