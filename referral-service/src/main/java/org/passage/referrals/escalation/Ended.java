package org.passage.referrals.escalation;

import java.time.Instant;

/** Why a message is not awaited any more. */
public record Ended(How how, Instant at) {
  /** How it ended. */
  public enum How {
    SENT,
    SUSPENDED,
    CANCELLED,
    HER_CHOICE,
    /** By other terms, or since the referral went on anew. */
    DUE_LATER
  }
}
