package org.passage.referrals.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is to say of an agency beside its name. A location where somebody is hidden has no
 * address in it.
 */
public record Profile(
    About about, List<Service> services, List<Location> locations, List<Offering> offerings) {
  public static final Profile NONE = new Profile(About.NONE, List.of(), List.of(), List.of());

  public Profile {
    services = List.copyOf(services);
    locations = List.copyOf(locations);
    offerings = List.copyOf(offerings);
  }

  Optional<Service> service(String key) {
    return services.stream().filter(it -> it.key().equals(key)).findFirst();
  }

  Optional<Location> location(String key) {
    return locations.stream().filter(it -> it.key().equals(key)).findFirst();
  }

  /**
   * Each thing that one can get and each place where one can go, together where they belong
   * together; of an agency that says nothing there is one, with neither.
   *
   * @param country where the agency works
   */
  public List<Offer> offers(String country) {
    List<Offer> at =
        offerings.stream().flatMap(it -> Offer.of(it, this, country).stream()).toList();
    Stream<Offer> elsewhere =
        services.stream()
            .filter(
                it -> offerings.stream().noneMatch(offered -> offered.service().equals(it.key())))
            .map(it -> new Offer(it, null, List.of(), about.languages(), country));
    Stream<Offer> only =
        locations.stream()
            .filter(
                it -> offerings.stream().noneMatch(offered -> offered.location().equals(it.key())))
            .map(it -> new Offer(null, it, List.of(), about.languages(), country));
    List<Offer> all = Stream.of(at.stream(), elsewhere, only).flatMap(it -> it).toList();
    return all.isEmpty()
        ? List.of(new Offer(null, null, List.of(), about.languages(), country))
        : all;
  }

  /** In which squares of the earth it has places that may be known. */
  public List<Integer> squares() {
    return locations.stream()
        .map(Location::coordinates)
        .filter(Objects::nonNull)
        .map(Squares::of)
        .distinct()
        .sorted()
        .toList();
  }
}
