package org.passage.shelters.reception;

/** The steps of a reception, in the order in which they are taken (procedure row D). */
public enum ReceptionStep {
  ARRIVAL,
  FIRST_MEETING,
  IN_DEPTH_CONVERSATION,
  ENDING_FIRST_MEETING
}
