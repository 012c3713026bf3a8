package org.passage.referrals.domesticfigures;

/** What takes time. */
public enum DomesticMeasure {
  /** From the sending to the first answer. */
  ANSWER,
  /** From the acceptance to the beginning. */
  BEGINNING,
  /** From the beginning to the end. */
  ENDING
}
