package org.passage.referrals.travelgroup;

import java.time.Instant;

/**
 * Something happened to one of a group that those responsible for the others must know.
 *
 * @param eventId of the event that told, so that each is told once
 * @param referralId hers to whom it happened
 */
public record Alert(String eventId, String referralId, AlertKind kind, Instant at) {

  /** What happened. */
  public enum AlertKind {
    REFERRAL_CANCELLED,
    REFERRAL_SUSPENDED,
    /** A way on which others relied is another one, or none. */
    TRAVEL_CHANGED,
    /** Nobody has confirmed that she arrived. */
    ARRIVAL_MISSED
  }
}
