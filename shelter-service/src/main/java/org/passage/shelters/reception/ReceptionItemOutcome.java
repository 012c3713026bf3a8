package org.passage.shelters.reception;

/** What became of an item of a checklist. */
public enum ReceptionItemOutcome {
  DONE,
  /** At her wish, until a time that she named. */
  POSTPONED,
  /** At her wish. */
  DECLINED
}
