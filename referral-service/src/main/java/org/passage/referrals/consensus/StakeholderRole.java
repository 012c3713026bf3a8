package org.passage.referrals.consensus;

/** As what somebody has a say. */
public enum StakeholderRole {
  BENEFICIARY,
  GUARDIAN,
  FAMILY,
  SENDING_ORGANIZATION,
  RECEIVING_ORGANIZATION,
  SHELTER,
  HEALTH,
  LEGAL,
  AUTHORITY,
  OTHER
}
