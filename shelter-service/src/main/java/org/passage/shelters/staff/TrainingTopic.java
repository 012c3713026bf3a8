package org.passage.shelters.staff;

/** What somebody who works in a shelter has learned. */
public enum TrainingTopic {
  TRAUMA_INFORMED_CARE,
  CONFIDENTIALITY,
  FIRST_AID,
  FIRE_SAFETY,
  CHILD_SAFEGUARDING,
  SECURITY
}
