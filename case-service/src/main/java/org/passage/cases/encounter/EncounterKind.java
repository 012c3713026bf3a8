package org.passage.cases.encounter;

/** What kind of meeting it was. */
public enum EncounterKind {
  FIRST_MEETING,
  IN_DEPTH_CONVERSATION,
  FOLLOW_UP,
  INTERVIEW,
  PHONE_CALL,
  VIDEO_CALL,
  HOME_VISIT,
  OTHER_MEETING
}
