package org.passage.referrals.itinerary;

/**
 * Somebody who travels with her.
 *
 * @param fromLeg the first leg, counted from 1
 * @param toLeg the last leg
 * @param reason why she does not travel alone
 */
public record Escort(
    EscortKind kind, String name, String phone, int fromLeg, int toLeg, String reason) {}
