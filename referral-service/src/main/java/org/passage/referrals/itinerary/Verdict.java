package org.passage.referrals.itinerary;

import org.passage.chassis.encryption.Personal;

/**
 * What one rule found.
 *
 * @param weight the most points that the rule gives
 * @param points the points that it gave
 * @param reason why, in words
 */
public record Verdict(
    ItineraryRule rule, Outcome outcome, int weight, int points, @Personal String reason) {}
