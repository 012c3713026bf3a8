package org.passage.referrals.itinerary;

/** One rule of international travel. */
interface Rule {
  Finding judge(Journey journey);
}
