package org.passage.referrals.itinerary;

/** How a leg is travelled. */
public enum TravelMode {
  AIR,
  RAIL,
  ROAD,
  SEA
}
