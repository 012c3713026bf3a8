package org.passage.shelters.staff;

/** What is looked at before somebody may work with those who live in a shelter. */
public enum VettingKind {
  IDENTITY,
  CRIMINAL_RECORD,
  CHILD_PROTECTION_REGISTER,
  EMPLOYMENT_REFERENCES,
  INTERVIEW
}
