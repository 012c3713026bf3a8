package org.passage.referrals.scenario;

/** What kind of partner refers. */
public enum PartnerKind {
  POLICE,
  NGO
}
