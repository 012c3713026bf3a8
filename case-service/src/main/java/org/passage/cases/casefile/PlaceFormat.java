package org.passage.cases.casefile;

import org.jspecify.annotations.Nullable;
import org.passage.cases.api.PlaceV1;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.problem.InvalidInput;

/** Between the contract's form of a place and the place. */
public final class PlaceFormat {
  private PlaceFormat() {}

  /**
   * A place as somebody wrote it; null when nobody did.
   *
   * @param pointer where in the body
   */
  public static @Nullable Place place(String pointer, @Nullable PlaceV1 it) {
    if (it == null) {
      return null;
    }
    @Nullable String country = it.getCountry();
    return new Place(
        it.getName(),
        it.getStreet(),
        it.getCity(),
        it.getState(),
        it.getPostalCode(),
        country == null ? null : Countries.required(pointer + "/country", country),
        position(pointer, it.getLatitude(), it.getLongitude()));
  }

  private static Place.@Nullable Position position(
      String pointer, @Nullable Double latitude, @Nullable Double longitude) {
    if (latitude == null && longitude == null) {
      return null;
    }
    if (latitude == null) {
      throw InvalidInput.at(pointer + "/latitude", "must be given with the longitude");
    }
    if (longitude == null) {
      throw InvalidInput.at(pointer + "/longitude", "must be given with the latitude");
    }
    return new Place.Position(latitude, longitude);
  }

  public static @Nullable PlaceV1 place(@Nullable Place it) {
    if (it == null) {
      return null;
    }
    Place.@Nullable Position position = it.position();
    return new PlaceV1()
        .name(it.name())
        .street(it.street())
        .city(it.city())
        .state(it.state())
        .postalCode(it.postalCode())
        .country(it.country())
        .latitude(position == null ? null : position.latitude())
        .longitude(position == null ? null : position.longitude());
  }
}
