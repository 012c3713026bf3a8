package org.passage.referrals.profile;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.places.Coordinates;
import org.passage.referrals.hours.Closure;
import org.passage.referrals.hours.Schedule;

/**
 * Where an agency is found.
 *
 * @param key names it within the agency
 * @param whereabouts of a confidential one no more than the region
 * @param timeZone by whose clock its hours are, an IANA name
 */
public record Location(
    String key,
    LocationKind kind,
    @Nullable String name,
    Whereabouts whereabouts,
    String timeZone,
    List<String> languages,
    List<Phone> phones,
    Opening opening) {
  public Location {
    languages = List.copyOf(languages);
    phones = List.copyOf(phones);
  }

  /** When it is open, and on which days it is not. */
  public record Opening(List<Schedule> schedules, List<Closure> closures) {
    public Opening {
      schedules = List.copyOf(schedules);
      closures = List.copyOf(closures);
    }
  }

  /**
   * Where it is.
   *
   * @param confidential that must not be known, and is not known here
   * @param country ISO 3166-1
   * @param region ISO 3166-2
   */
  public record Whereabouts(
      boolean confidential,
      String country,
      @Nullable String region,
      @Nullable Address address,
      @Nullable Coordinates coordinates,
      @Nullable String url) {
    public Whereabouts {
      if (confidential && (address != null || coordinates != null || url != null)) {
        throw new IllegalArgumentException("Where it is must not be known");
      }
    }
  }

  @Nullable Coordinates coordinates() {
    return whereabouts.coordinates();
  }

  ZoneId zone() {
    return ZoneId.of(timeZone);
  }
}
