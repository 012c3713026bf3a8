package org.passage.chassis.places;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;

/** Time zones of the IANA database and the countries in which they are kept. */
public final class TimeZones {
  /** They change with the JDK and ICU only, and each look for places asks for them. */
  private static final Map<String, List<ZoneId>> ZONES = new ConcurrentHashMap<>();

  private TimeZones() {}

  /**
   * The name of the zone that was said, or of the only one that a country has: zones that keep the
   * same time from now on count as one.
   *
   * @throws InvalidInput at {@code pointer} when there is no such zone in the country, or none was
   *     said and the country has several
   */
  public static String required(String pointer, String country, @Nullable String said) {
    if (said != null) {
      return inCountry(pointer, country, said);
    }
    List<ZoneId> zones = of(country);
    if (zones.isEmpty() || !sameTime(zones)) {
      throw InvalidInput.at(pointer, "must be given, for there is more than one in this country");
    }
    return zones.getFirst().getId();
  }

  /** The zone of a country; UTC where it has several. */
  public static ZoneId likely(String country) {
    List<ZoneId> zones = of(country);
    return zones.isEmpty() || !sameTime(zones) ? ZoneOffset.UTC : zones.getFirst();
  }

  /** The earliest day that it may be at a moment somewhere in a country. */
  public static LocalDate earliestDay(String country, Instant now) {
    return of(country).stream()
        .map(zone -> LocalDate.ofInstant(now, zone))
        .min(Comparator.naturalOrder())
        .orElseGet(() -> LocalDate.ofInstant(now, ZoneOffset.UTC));
  }

  private static String inCountry(String pointer, String country, String said) {
    if (!ZoneId.getAvailableZoneIds().contains(said)) {
      throw InvalidInput.at(pointer, "is not a time zone of the IANA database");
    }
    if (!TimeZone.getAvailableIDs(SystemTimeZoneType.ANY, country, null).contains(said)) {
      throw InvalidInput.at(pointer, "is not a time zone of this country");
    }
    return said;
  }

  private static List<ZoneId> of(String country) {
    return ZONES.computeIfAbsent(country, TimeZones::lookUp);
  }

  private static List<ZoneId> lookUp(String country) {
    Set<String> known = ZoneId.getAvailableZoneIds();
    return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
        .map(TimeZone::getIanaID)
        .filter(known::contains)
        .sorted()
        .map(ZoneId::of)
        .toList();
  }

  private static boolean sameTime(List<ZoneId> zones) {
    Instant now = Instant.now();
    Set<List<Object>> times = new HashSet<>();
    for (ZoneId zone : zones) {
      ZoneRules rules = zone.getRules();
      times.add(List.of(rules.getOffset(now), rules.getTransitionRules()));
    }
    return times.size() == 1;
  }
}
