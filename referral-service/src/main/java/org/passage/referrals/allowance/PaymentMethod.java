package org.passage.referrals.allowance;

/** How money was handed over. */
public enum PaymentMethod {
  CASH,
  TRANSFER,
  CARD,
  VOUCHER
}
