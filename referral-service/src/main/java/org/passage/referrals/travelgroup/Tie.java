package org.passage.referrals.travelgroup;

/** Why people travel together; nothing follows from it. */
public enum Tie {
  FAMILY,
  FRIENDS,
  IDENTIFIED_TOGETHER
}
