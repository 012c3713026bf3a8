package org.passage.reintegration.business;

/** Why a business was closed. */
public enum BusinessClosingReason {
  HER_WISH,
  FOUND_WORK,
  NOT_PROFITABLE,
  DEBTS,
  UNSAFE,
  HEALTH,
  MOVED,
  OTHER
}
