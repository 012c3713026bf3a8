package org.passage.referrals.itinerary;

/**
 * Whom she, or somebody for her, calls on the way.
 *
 * @param role what that person has to do with her journey
 * @param phone E.164
 */
public record EmergencyContact(String name, String role, String phone) {}
