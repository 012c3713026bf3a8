package org.passage.cases.flag;

/** What a flag is about. */
public enum FlagKind {
  THREAT,
  WHEREABOUTS_KNOWN,
  HEALTH,
  CHILD_PROTECTION,
  LEGAL_DEADLINE,
  LOST_CONTACT,
  OTHER_FLAG
}
