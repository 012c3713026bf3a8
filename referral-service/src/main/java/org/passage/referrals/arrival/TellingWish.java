package org.passage.referrals.arrival;

/** Whether she wishes the other side to learn how it ended (procedure row A5). */
public enum TellingWish {
  TELL,
  TELL_NOTHING,
  /** She is missing. */
  NOT_ASKED
}
