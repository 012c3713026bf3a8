package org.passage.referrals.itinerary;

import org.jspecify.annotations.Nullable;

/**
 * Where something is.
 *
 * @param name of the airport, station, port or town
 * @param country ISO 3166-1 alpha-2
 * @param subdivision ISO 3166-2, where it is known
 */
public record Place(String name, String country, @Nullable String subdivision) {
  /** Whether both mean the same place, however it is written. */
  public boolean same(Place other) {
    return country.equals(other.country) && name.strip().equalsIgnoreCase(other.name.strip());
  }

  @Override
  public String toString() {
    return name + " (" + country + ")";
  }
}
