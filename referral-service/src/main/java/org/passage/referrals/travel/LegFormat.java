package org.passage.referrals.travel;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.Problem.FieldError;
import org.passage.referrals.api.LegV1;
import org.passage.referrals.api.StopV1;
import org.passage.referrals.api.TravelModeV1;
import org.passage.referrals.itinerary.Leg;
import org.passage.referrals.itinerary.Place;
import org.passage.referrals.itinerary.Stop;
import org.passage.referrals.itinerary.TravelMode;

/** Between the contract's form and the legs of a journey; refuses what is none. */
final class LegFormat {
  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
  private static final Set<String> COUNTRIES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);
  private static final Duration LONGEST_LEG = Duration.ofDays(10);
  private static final Duration FARTHEST = Duration.ofDays(731);

  private final List<FieldError> errors = new ArrayList<>();

  /**
   * The legs, each from where and not before the one before it ended.
   *
   * @throws InvalidInput naming every field that cannot be
   */
  List<Leg> legs(List<LegV1> given, Instant now) {
    List<Leg> legs = new ArrayList<>();
    for (int at = 0; at < given.size(); at++) {
      Leg leg = leg("/legs/" + at, given.get(at));
      if (leg != null) {
        legs.add(leg);
      }
    }
    if (errors.isEmpty()) {
      for (int at = 0; at < legs.size(); at++) {
        times("/legs/" + at, legs.get(at), now);
        if (at > 0) {
          follows("/legs/" + at + "/from", legs.get(at - 1).to(), legs.get(at).from());
        }
      }
      if (legs.getLast().overnightAt() != null) {
        refuse("/legs/" + (legs.size() - 1) + "/overnightAt", "does not belong to the last leg");
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return legs;
  }

  private @Nullable Leg leg(String pointer, LegV1 given) {
    Stop from = stop(pointer + "/from", given.getFrom());
    Stop to = stop(pointer + "/to", given.getTo());
    List<String> through = given.getThrough() == null ? List.of() : given.getThrough();
    for (int at = 0; at < through.size(); at++) {
      country(pointer + "/through/" + at, through.get(at));
    }
    return from == null || to == null
        ? null
        : new Leg(
            TravelMode.valueOf(given.getMode().name()),
            given.getCarrier(),
            from,
            to,
            through,
            given.getOvernightAt());
  }

  private @Nullable Stop stop(String pointer, StopV1 given) {
    country(pointer + "/country", given.getCountry());
    String subdivision = given.getSubdivision();
    if (subdivision != null && !subdivision.startsWith(given.getCountry() + "-")) {
      refuse(pointer + "/subdivision", "is not one of that country");
    }
    LocalDateTime at = time(pointer + "/at", given.getAt());
    if (!ZONES.contains(given.getZone())) {
      refuse(pointer + "/zone", "is not an IANA time zone");
      return null;
    }
    if (at == null || !shown(pointer, at, given)) {
      return null;
    }
    return new Stop(
        new Place(given.getPlace(), given.getCountry(), subdivision),
        at,
        given.getZone(),
        given.getOffset());
  }

  private @Nullable LocalDateTime time(String pointer, String given) {
    try {
      return LocalDateTime.parse(given);
    } catch (DateTimeException none) {
      refuse(pointer, "is no day and time");
      return null;
    }
  }

  /** Whether the clocks of the place show that time, and it is clear at which moment. */
  private boolean shown(String pointer, LocalDateTime at, StopV1 given) {
    List<ZoneOffset> offsets = ZoneId.of(given.getZone()).getRules().getValidOffsets(at);
    String offset = given.getOffset();
    if (offsets.isEmpty()) {
      refuse(pointer + "/at", "is left out there, since the clocks go forward");
      return false;
    }
    boolean right =
        offset == null
            ? offsets.size() == 1
            : offsets.stream().anyMatch(it -> it.getId().equals(offset));
    if (!right) {
      refuse(
          pointer + "/offset",
          "must be "
              + offsets.stream().map(ZoneOffset::getId).collect(Collectors.joining(" or "))
              + " at that time there");
    }
    return right;
  }

  private void times(String pointer, Leg leg, Instant now) {
    Instant departure = leg.from().instant();
    if (departure.isBefore(now.minus(FARTHEST)) || departure.isAfter(now.plus(FARTHEST))) {
      refuse(pointer + "/from/at", "must be within two years");
    } else if (leg.length().compareTo(Duration.of(1, ChronoUnit.MINUTES)) < 0) {
      refuse(pointer + "/to/at", "must be after the departure");
    } else if (leg.length().compareTo(LONGEST_LEG) > 0) {
      refuse(pointer + "/to/at", "must be within ten days of the departure");
    }
  }

  private void follows(String pointer, Stop before, Stop after) {
    if (!after.place().same(before.place())) {
      refuse(pointer + "/place", "must be where the leg before it ends");
    } else if (!after.zone().equals(before.zone())) {
      refuse(pointer + "/zone", "must be that of where the leg before it ends");
    } else if (after.instant().isBefore(before.instant())) {
      refuse(pointer + "/at", "must not be before the leg before it arrives");
    }
  }

  private void country(String pointer, String code) {
    if (!COUNTRIES.contains(code)) {
      refuse(pointer, "is not a country of ISO 3166-1");
    }
  }

  private void refuse(String pointer, String detail) {
    errors.add(new FieldError(pointer, detail));
  }

  static LegV1 full(Leg it) {
    return new LegV1(
            TravelModeV1.valueOf(it.mode().name()), it.carrier(), full(it.from()), full(it.to()))
        .through(it.through().isEmpty() ? null : it.through())
        .overnightAt(it.overnightAt());
  }

  static StopV1 full(Stop it) {
    return new StopV1(it.place().name(), it.place().country(), it.at().toString(), it.zone())
        .subdivision(it.place().subdivision())
        .offset(it.offset());
  }
}
