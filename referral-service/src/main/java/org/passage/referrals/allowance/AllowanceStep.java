package org.passage.referrals.allowance;

/** What can happen to an allowance. */
enum AllowanceStep {
  APPROVE,
  REFUSE,
  PAY
}
