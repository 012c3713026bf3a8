package org.passage.referrals.profile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.places.Coordinates;
import org.passage.chassis.places.TimeZones;
import org.passage.referrals.hours.Hours;
import org.passage.referrals.hours.Schedule;
import org.passage.referrals.protocol.AssistanceType;

/**
 * Something that one can get, or a place where one can go, or both.
 *
 * @param schedules its own hours; none where they are the service's or the location's
 * @param languages that are spoken everywhere in the agency
 * @param country where the agency works
 */
public record Offer(
    @Nullable Service service,
    @Nullable Location location,
    List<Schedule> schedules,
    List<String> languages,
    String country) {

  static Optional<Offer> of(Offering it, Profile all, String country) {
    return all.service(it.service())
        .flatMap(service ->
            all.location(it.location())
                .map(location ->
                    new Offer(
                        service, location, it.schedules(), all.about().languages(), country)));
  }

  /** Whether it is such assistance, and given now. */
  public boolean gives(AssistanceType assistance) {
    return service != null && service.active() && service.assistance().contains(assistance);
  }

  /** Whether it is for somebody; a place without services is for everybody. */
  public boolean isFor(Somebody who) {
    return (service == null || (service.active() && service.eligibility().admits(who)))
        && (who.language() == null || speaks(who.language()));
  }

  private boolean speaks(String language) {
    return languages.contains(language)
        || (service != null && service.languages().contains(language))
        || (location != null && location.languages().contains(language));
  }

  /** Whether it is known to be open. */
  public boolean isOpen(Instant moment) {
    return new Hours(
            hours(),
            location == null ? List.of() : location.opening().closures(),
            location == null ? TimeZones.likely(country) : location.zone())
        .isOpen(moment);
  }

  private List<Schedule> hours() {
    if (!schedules.isEmpty()) {
      return schedules;
    }
    if (service != null && !service.schedules().isEmpty()) {
      return service.schedules();
    }
    return location == null ? List.of() : location.opening().schedules();
  }

  /** Along a great circle; null when nobody may know where it is. */
  public @Nullable Double kilometresFrom(Coordinates point) {
    Coordinates here = location == null ? null : location.coordinates();
    return here == null ? null : point.kilometresTo(here);
  }
}
