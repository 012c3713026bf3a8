package org.passage.shelters.outing;

/** What she goes out for. */
public enum OutingPurpose {
  APPOINTMENT,
  WORK,
  EDUCATION,
  PEOPLE,
  ERRANDS,
  LEISURE,
  OTHER
}
