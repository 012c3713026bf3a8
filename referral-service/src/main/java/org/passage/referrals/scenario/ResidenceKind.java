package org.passage.referrals.scenario;

/** For how long she seeks to stay. */
public enum ResidenceKind {
  PERMANENT,
  TEMPORARY
}
