package org.passage.referrals.consensus;

/** What somebody says to her departure as it is planned. */
public enum Stance {
  AGREES,
  OBJECTS
}
