package org.passage.cases.encounter;

/** What kind of meeting it was. */
public enum EncounterKind {
  FIRST_MEETING,
  IN_DEPTH_CONVERSATION,
  FOLLOW_UP
}
