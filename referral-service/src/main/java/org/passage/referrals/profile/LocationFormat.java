package org.passage.referrals.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.places.Coordinates;
import org.passage.chassis.places.TimeZones;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.api.AgencyAddressV1;
import org.passage.referrals.api.AgencyLocationV1;
import org.passage.referrals.hours.HoursFormat;
import org.passage.referrals.profile.Location.Opening;
import org.passage.referrals.profile.Location.Whereabouts;

/** From the contract's form of locations to the locations; what is confidential is refused. */
final class LocationFormat {
  private static final String HIDDEN =
      "must not be given: where a confidential location is never stands in the directory";

  private final String country;

  LocationFormat(String country) {
    this.country = country;
  }

  List<Location> locations(String at, @Nullable List<AgencyLocationV1> said) {
    List<Location> locations = new ArrayList<>();
    for (AgencyLocationV1 it : ProfileFormat.given(said)) {
      locations.add(location(at + "/" + locations.size(), it));
    }
    return locations;
  }

  private Location location(String at, AgencyLocationV1 said) {
    return new Location(
        said.getKey(),
        LocationKind.valueOf(said.getKind().name()),
        said.getName(),
        whereabouts(at, said),
        TimeZones.required(at + "/timeZone", said.getCountry(), said.getTimeZone()),
        ProfileFormat.given(said.getLanguages()),
        PhoneFormat.phones(at + "/phones", country, said.getPhones()),
        new Opening(
            HoursFormat.schedules(at + "/schedules", said.getSchedules()),
            HoursFormat.closures(at + "/closures", said.getClosures())));
  }

  private static Whereabouts whereabouts(String at, AgencyLocationV1 said) {
    boolean confidential = Boolean.TRUE.equals(said.getConfidential());
    if (confidential) {
      hidden(at + "/address", said.getAddress());
      hidden(at + "/latitude", said.getLatitude());
      hidden(at + "/longitude", said.getLongitude());
      hidden(at + "/url", said.getUrl());
      hidden(at + "/phones", said.getPhones());
    }
    String there = Countries.required(at + "/country", said.getCountry());
    String region = said.getRegion();
    if (region != null && !region.startsWith(there + '-')) {
      throw InvalidInput.at(at + "/region", "is not in this country");
    }
    return new Whereabouts(
        confidential,
        there,
        region,
        address(said.getAddress()),
        coordinates(at, said.getLatitude(), said.getLongitude()),
        said.getUrl());
  }

  private static void hidden(String at, @Nullable Object said) {
    if (said != null) {
      throw InvalidInput.at(at, HIDDEN);
    }
  }

  private static @Nullable Address address(@Nullable AgencyAddressV1 said) {
    return said == null ? null : new Address(said.getLines(), said.getCity(), said.getPostalCode());
  }

  private static @Nullable Coordinates coordinates(
      String at, @Nullable Double latitude, @Nullable Double longitude) {
    if (latitude == null && longitude == null) {
      return null;
    }
    if (latitude == null || longitude == null) {
      throw InvalidInput.at(
          at + (latitude == null ? "/latitude" : "/longitude"), "must be given with the other");
    }
    return new Coordinates(latitude, longitude);
  }
}
