package org.passage.referrals.domesticfigures;

/** What the recipient said first. */
public enum DomesticResponse {
  ACCEPTED,
  DECLINED,
  NONE
}
