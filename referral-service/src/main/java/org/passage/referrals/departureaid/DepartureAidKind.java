package org.passage.referrals.departureaid;

/** What is seen to before she departs. */
public enum DepartureAidKind {
  TRAVEL_DOCUMENT,
  EXIT_PERMISSION,
  MEDICAL_CHECK,
  MEDICATION,
  CLOTHING,
  LUGGAGE,
  HYGIENE_KIT,
  PHONE,
  FOOD_FOR_THE_WAY,
  OVERNIGHT_STAY,
  TRANSPORT_TO_DEPARTURE,
  ESCORT_TO_DEPARTURE,
  NEEDS_OF_CHILDREN,
  OTHER
}
