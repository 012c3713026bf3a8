package org.passage.shelters.staff;

/** What is on record of somebody who works in a shelter. */
public enum StaffCheckKind {
  VETTING,
  CODE_OF_CONDUCT,
  TRAINING
}
