package org.passage.referrals.agency;

/** What an agency can be qualified for. */
public enum QualificationCode {
  ARRIVAL_ASSISTANCE
}
