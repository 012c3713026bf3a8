package org.passage.shelters.shelter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.places.TimeZones;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.AddressV1;
import org.passage.shelters.api.AdmissionV1;
import org.passage.shelters.api.AffectedCauseV1;
import org.passage.shelters.api.AffectedPlacementV1;
import org.passage.shelters.api.BedStateV1;
import org.passage.shelters.api.BedV1;
import org.passage.shelters.api.ClosingStateV1;
import org.passage.shelters.api.ClosingV1;
import org.passage.shelters.api.CurfewV1;
import org.passage.shelters.api.FeatureV1;
import org.passage.shelters.api.NewRoomV1;
import org.passage.shelters.api.NewShelterV1;
import org.passage.shelters.api.QuarantineV1;
import org.passage.shelters.api.RoomV1;
import org.passage.shelters.api.SecurityLevelV1;
import org.passage.shelters.api.SexV1;
import org.passage.shelters.api.ShelterKindV1;
import org.passage.shelters.api.ShelterV1;
import org.passage.shelters.shelter.Room.Use;

/** Between the contract's forms and a shelter; refuses what cannot be. */
public final class ShelterFormat {
  private ShelterFormat() {}

  static Profile profile(NewShelterV1 said) {
    String country = Countries.required("/country", said.getCountry());
    return new Profile(
        said.getName(),
        country,
        region("/region", country, said.getRegion()),
        ShelterKind.valueOf(said.getKind().name()),
        admission(said.getAdmission()),
        same(Feature.class, said.getFeatures()),
        List.copyOf(said.getLanguages()));
  }

  /** The same region, when it lies in the country. */
  public static @Nullable String region(String pointer, String country, @Nullable String region) {
    if (region != null && !region.startsWith(country + '-')) {
      throw InvalidInput.at(pointer, "is not in this country");
    }
    return region;
  }

  private static Admission admission(AdmissionV1 said) {
    if (said.getMaxAge() < said.getMinAge()) {
      throw InvalidInput.at("/admission/maxAge", "must not be below minAge");
    }
    return new Admission(
        same(Sex.class, said.getSexes()),
        said.getMinAge(),
        said.getMaxAge(),
        said.getWithChildren());
  }

  static Household household(NewShelterV1 said) {
    CurfewV1 curfew = said.getCurfew();
    return Household.in(
        TimeZones.required("/timeZone", said.getCountry(), said.getTimeZone()),
        said.getSecurityLevel() == null
            ? SecurityLevel.STANDARD
            : SecurityLevel.valueOf(said.getSecurityLevel().name()),
        curfew == null ? null : Curfew.of(curfew.getFrom(), curfew.getUntil()));
  }

  static Room room(NewRoomV1 said) {
    return Room.named(
        said.getLabel(),
        said.getFloor(),
        said.getCapacity(),
        new Use(said.getAccessible(), same(Sex.class, said.getSexes()), said.getFamilies()));
  }

  /** For those who may know where it is. */
  public static AddressV1 address(Address it) {
    AddressV1 address = new AddressV1(it.lines(), it.city()).postalCode(it.postalCode());
    return it.location() == null
        ? address
        : address.latitude(it.location().latitude()).longitude(it.location().longitude());
  }

  static Address address(AddressV1 said) {
    return new Address(
        said.getLines(),
        said.getPostalCode(),
        said.getCity(),
        location(said.getLatitude(), said.getLongitude()));
  }

  private static @Nullable Location location(
      @Nullable Double latitude, @Nullable Double longitude) {
    if (latitude == null && longitude == null) {
      return null;
    }
    if (latitude == null) {
      throw InvalidInput.at("/address/latitude", "must be given with the longitude");
    }
    if (longitude == null) {
      throw InvalidInput.at("/address/longitude", "must be given with the latitude");
    }
    return new Location(latitude, longitude);
  }

  /** As every organization may see it: no address, no beds. */
  public static ShelterV1 open(Shelter it) {
    Profile profile = it.profile();
    Admission admission = profile.admission();
    return new ShelterV1(
            it.id(),
            it.organizationId(),
            profile.name(),
            profile.country(),
            ShelterKindV1.valueOf(profile.kind().name()),
            new AdmissionV1(
                new LinkedHashSet<>(same(SexV1.class, admission.sexes())),
                admission.minAge(),
                admission.maxAge(),
                admission.withChildren()),
            same(FeatureV1.class, profile.features()),
            profile.languages())
        .region(profile.region())
        .timeZone(it.household().timeZone())
        .securityLevel(SecurityLevelV1.valueOf(it.household().securityLevel().name()))
        .curfew(curfew(it.household().curfew()));
  }

  private static @Nullable CurfewV1 curfew(@Nullable Curfew it) {
    return it == null ? null : new CurfewV1(it.from().toString(), it.until().toString());
  }

  /** As the caller may see it on a day. */
  static ShelterV1 seen(Shelter it, LocalDate today) {
    boolean own = it.organizationId().equals(Caller.current().organizationId());
    Closing closing = it.household().closing();
    Quarantine quarantine = it.household().quarantine();
    ShelterV1 seen = open(it);
    if (closing != null) {
      ClosingStateV1 state = it.isClosed(today) ? ClosingStateV1.CLOSED : ClosingStateV1.PENDING;
      seen.closing(new ClosingV1(closing.from(), state).reason(own ? closing.reason() : null));
    }
    if (quarantine != null && quarantine.lasts(today)) {
      seen.quarantine(
          new QuarantineV1(quarantine.until()).reason(own ? quarantine.reason() : null));
    }
    if (!own) {
      return seen;
    }
    return StaffOfShelters.isCaller()
        ? own(it, seen, today).address(address(it.address()))
        : own(it, seen, today);
  }

  /** With what people of the shelter's own organization see. */
  private static ShelterV1 own(Shelter it, ShelterV1 seen, LocalDate today) {
    return seen.rooms(it.household().rooms().stream().map(ShelterFormat::room).toList())
        .beds(it.beds().stream().map(bed -> bed(bed, today)).toList());
  }

  private static BedV1 bed(Bed it, LocalDate today) {
    return new BedV1(it.id(), it.label(), BedStateV1.valueOf(it.on(today).name()))
        .roomId(it.roomId());
  }

  private static RoomV1 room(Room it) {
    Use use = it.use();
    return new RoomV1(
        it.id(),
        it.label(),
        it.floor(),
        it.capacity(),
        use.accessible(),
        same(SexV1.class, use.sexes()),
        use.families());
  }

  /** Who must leave a bed. */
  public static List<AffectedPlacementV1> affected(Shelter it, String bedId) {
    return Affected.in(it).stream()
        .filter(affected -> affected.bedId().equals(bedId))
        .map(ShelterFormat::affected)
        .toList();
  }

  static AffectedPlacementV1 affected(Affected it) {
    Hold hold = it.hold();
    return new AffectedPlacementV1(
            it.placementId(),
            it.bedId(),
            AffectedCauseV1.valueOf(it.cause().name()),
            hold.present(),
            hold.stay().from())
        .until(hold.stay().until());
  }

  /** The same codes in the other language. */
  public static <E extends Enum<E>> List<E> same(
      Class<E> type, Collection<? extends Enum<?>> codes) {
    return codes.stream().map(code -> Enum.valueOf(type, code.name())).toList();
  }
}
