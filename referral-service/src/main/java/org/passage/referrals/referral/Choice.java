package org.passage.referrals.referral;

import java.util.Locale;

/** What she wants, of what she was offered. */
public enum Choice {
  ACCEPTED,
  DECLINED,
  POSTPONED;

  /** Its name in the contract. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
