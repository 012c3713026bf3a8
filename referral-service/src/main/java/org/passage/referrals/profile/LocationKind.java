package org.passage.referrals.profile;

/** What kind of place a location is. */
public enum LocationKind {
  PHYSICAL,
  POSTAL,
  VIRTUAL
}
