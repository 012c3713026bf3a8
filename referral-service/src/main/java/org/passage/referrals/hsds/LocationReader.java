package org.passage.referrals.hsds;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.places.Coordinates;
import org.passage.chassis.places.TimeZones;
import org.passage.referrals.profile.Address;
import org.passage.referrals.profile.Location;
import org.passage.referrals.profile.Location.Opening;
import org.passage.referrals.profile.Location.Whereabouts;
import org.passage.referrals.profile.LocationKind;

/** Reads locations; where a confidential one is is refused, as everywhere in the directory. */
record LocationReader(String country) {
  private static final String HIDDEN =
      "must not be given: where a confidential location is never stands in the directory";
  private static final int NORTHMOST = 90;
  private static final int EASTMOST = 180;

  Location location(Entry it) {
    Entry address = it.list("addresses", 10).stream().findFirst().orElse(null);
    String there = country(it, address);
    ZoneId zone = zone(it, there);
    HoursReader hours = new HoursReader(zone);
    return new Location(
        Names.key(it),
        Optional.ofNullable(it.code("location_type", LocationKind.class))
            .orElseGet(() -> kindMissing(it)),
        it.line("name", 200),
        whereabouts(it, there, address),
        zone.getId(),
        Vocabulary.languages(it),
        Names.phones(it, country),
        new Opening(hours.schedules(it), hours.closures(it)));
  }

  private static LocationKind kindMissing(Entry it) {
    if (!it.has("location_type")) {
      it.fault("location_type", "must be given");
    }
    return LocationKind.PHYSICAL;
  }

  private String country(Entry it, @Nullable Entry address) {
    String said = address == null ? null : address.line("country", 2);
    if (address == null || said == null) {
      String labelled = Vocabulary.labelled(it, Vocabulary.COUNTRY);
      return labelled != null && Countries.exists(labelled) ? labelled : country;
    }
    return Objects.requireNonNullElse(
        address.checked(at -> Countries.required(at, said), "country"), country);
  }

  private static ZoneId zone(Entry it, String there) {
    String said = Vocabulary.labelled(it, Vocabulary.TIME_ZONE);
    String zone = it.checked(at -> TimeZones.required(at, there, said), "attributes");
    return zone == null ? TimeZones.likely(there) : ZoneId.of(zone);
  }

  private Whereabouts whereabouts(Entry it, String there, @Nullable Entry address) {
    String region = region(it, there, address);
    if (!"true".equals(Vocabulary.labelled(it, Vocabulary.CONFIDENTIAL))) {
      return new Whereabouts(
          false, there, region, address(address), coordinates(it), Names.url(it, "url"));
    }
    for (String leads : List.of("addresses", "latitude", "longitude", "url", "phones")) {
      if (it.has(leads) && !it.isEmptyList(leads)) {
        it.fault(leads, HIDDEN);
      }
    }
    return new Whereabouts(true, there, region, null, null, null);
  }

  private static @Nullable String region(Entry it, String there, @Nullable Entry address) {
    return Stream.of(
            Vocabulary.labelled(it, Vocabulary.REGION),
            address == null ? null : address.line("state_province", 200),
            address == null ? null : address.line("region", 200))
        .filter(Objects::nonNull)
        .filter(said -> Vocabulary.REGION_CODE.matcher(said).matches())
        .filter(said -> said.startsWith(there + "-"))
        .findFirst()
        .orElse(null);
  }

  /** What is no code of a region is a line of the address. */
  private static @Nullable Address address(@Nullable Entry it) {
    if (it == null) {
      return null;
    }
    String state = it.line("state_province", 200);
    List<String> lines = new ArrayList<>();
    lines.add(it.required("address_1", 200));
    Stream.of(
            it.line("address_2", 200),
            state == null || Vocabulary.REGION_CODE.matcher(state).matches() ? null : state)
        .filter(Objects::nonNull)
        .forEach(lines::add);
    return new Address(lines, it.required("city", 100), it.line("postal_code", 20));
  }

  private static @Nullable Coordinates coordinates(Entry it) {
    Double latitude = it.number("latitude", -NORTHMOST, NORTHMOST);
    Double longitude = it.number("longitude", -EASTMOST, EASTMOST);
    if (it.has("latitude") != it.has("longitude")) {
      it.fault(it.has("latitude") ? "longitude" : "latitude", "must be given with the other");
    }
    return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
  }
}
