package org.passage.cases.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Where something or somebody is, as far as it is known.
 *
 * @param name of the house, the organization or the place
 * @param state the part of the country, by name or as a code of ISO 3166-2
 * @param country ISO 3166-1
 * @param position null when it is not known
 */
public record Place(
    @Nullable String name,
    @Nullable String street,
    @Nullable String city,
    @Nullable String state,
    @Nullable String postalCode,
    @Nullable String country,
    @Nullable Position position) {

  /** A point on the earth, in degrees north and east. */
  public record Position(double latitude, double longitude) {}
}
