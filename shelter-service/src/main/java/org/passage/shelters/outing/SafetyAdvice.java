package org.passage.shelters.outing;

/** What was spoken of with her before she went. */
public enum SafetyAdvice {
  SAFE_ROUTE,
  EMERGENCY_NUMBERS,
  MEETING_PEOPLE,
  TELEPHONE_AND_LOCATION,
  ADDRESS_STAYS_SECRET,
  /** She did not want to hear any. */
  NOT_WANTED,
  /** Nobody spoke of it with her. */
  NOT_GIVEN
}
