package org.passage.referrals.hsds;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.places.TimeZones;
import org.passage.chassis.problem.Problem.FieldError;
import org.passage.referrals.agency.Listed;
import org.passage.referrals.profile.About;
import org.passage.referrals.profile.Eligibility;
import org.passage.referrals.profile.Location;
import org.passage.referrals.profile.Offering;
import org.passage.referrals.profile.Profile;
import org.passage.referrals.profile.ProfileFormat;
import org.passage.referrals.profile.Service;
import org.passage.referrals.profile.ServiceStatus;
import org.passage.referrals.profile.Sex;
import org.passage.referrals.protocol.AssistanceType;
import tools.jackson.databind.JsonNode;

/** Reads one organization of a package, with its services and locations. */
public final class OrganizationReader {
  private static final int MOST = 50;
  private static final int MOST_OFFERINGS = 200;
  private static final int OLDEST = 130;

  private final String country;
  private final Map<String, Location> locations = new LinkedHashMap<>();
  private final List<Offering> offerings = new ArrayList<>();

  private OrganizationReader(String country) {
    this.country = country;
  }

  /**
   * What a package says of an agency.
   *
   * @param sourceId its identifier there
   * @param listed null when something is wrong
   * @param faults each at a JSON pointer into the package
   */
  public record Reading(String sourceId, @Nullable Listed listed, List<FieldError> faults) {}

  /**
   * Reads an organization.
   *
   * @param pointer to it
   * @param otherwise in which country it works when no address says so; null when nobody knows
   */
  public static Reading read(JsonNode node, String pointer, @Nullable String otherwise) {
    List<FieldError> faults = new ArrayList<>();
    Entry it = new Entry(node, pointer, faults);
    if (!node.isObject()) {
      it.fault("", "must be an organization");
      return new Reading("", null, faults);
    }
    String country = country(it, otherwise);
    if (country == null) {
      it.fault("locations", "must have an address with a country, or the import a country for all");
      return new Reading("", null, faults);
    }
    String id = Names.key(it);
    Listed listed =
        new Listed(
            it.required("name", 200), country, null, new OrganizationReader(country).profile(it));
    return new Reading(id, faults.isEmpty() ? listed : null, List.copyOf(faults));
  }

  /** Where its first location is that has an address. */
  private static @Nullable String country(Entry it, @Nullable String otherwise) {
    String labelled = Vocabulary.labelled(it, Vocabulary.COUNTRY);
    if (labelled != null && Countries.exists(labelled)) {
      return labelled;
    }
    return Stream.concat(
            it.list("locations", MOST).stream(),
            it.list("services", MOST).stream()
                .flatMap(service -> service.list("service_at_locations", MOST).stream())
                .map(at -> at.object("location")))
        .filter(Objects::nonNull)
        .flatMap(location -> location.list("addresses", 10).stream())
        .map(address -> address.line("country", 2))
        .filter(Objects::nonNull)
        .filter(Countries::exists)
        .findFirst()
        .orElse(otherwise);
  }

  private Profile profile(Entry it) {
    About about =
        new About(
            new About.Words(
                it.line("alternate_name", 200),
                it.text("description", 4000),
                Names.email(it),
                Names.url(it, "website"),
                it.line("legal_status", 200)),
            Vocabulary.languages(Vocabulary.values(it, Vocabulary.LANGUAGE)),
            Names.phones(it, country),
            Names.contacts(it, country));
    it.list("locations", MOST).forEach(this::locate);
    List<Service> services = it.list("services", MOST).stream().map(this::service).toList();
    if (locations.size() > MOST) {
      it.fault("locations", "must have at most " + MOST + " entries");
    }
    Profile profile = new Profile(about, services, List.copyOf(locations.values()), offerings);
    it.checked(at -> ProfileFormat.consistent(at, profile), "services");
    return profile;
  }

  private Location locate(Entry it) {
    Location read = new LocationReader(country).location(it);
    Location known = locations.putIfAbsent(read.key(), read);
    return known == null ? read : known;
  }

  private Service service(Entry it) {
    String key = Names.key(it);
    ZoneId zone = TimeZones.likely(country);
    ServiceStatus status = it.code("status", ServiceStatus.class);
    if (status == null && !it.has("status")) {
      it.fault("status", "must be given");
    }
    Service service =
        new Service(
            key,
            Objects.requireNonNullElse(status, ServiceStatus.INACTIVE),
            new Service.Words(
                it.required("name", 200),
                it.text("description", 4000),
                Names.email(it),
                it.text("application_process", 2000),
                it.text("fees_description", 1000)),
            Vocabulary.known(AssistanceType.class, Vocabulary.terms(it, Vocabulary.ASSISTANCE)),
            eligibility(it),
            Vocabulary.languages(it),
            Names.phones(it, country),
            new HoursReader(zone).schedules(it));
    it.list("service_at_locations", MOST).forEach(at -> offer(key, at));
    return service;
  }

  private static Eligibility eligibility(Entry it) {
    Eligibility said =
        new Eligibility(
            Vocabulary.known(Sex.class, Vocabulary.terms(it, Vocabulary.SEX)),
            it.whole("minimum_age", OLDEST),
            it.whole("maximum_age", OLDEST),
            Vocabulary.terms(it, Vocabulary.NATIONALITY)
                .filter(Countries::exists)
                .distinct()
                .toList(),
            it.list("required_documents", 20).stream()
                .map(document -> document.text("document", 500))
                .filter(Objects::nonNull)
                .toList(),
            it.text("eligibility_description", 2000));
    Integer min = said.minAge();
    Integer max = said.maxAge();
    if (min != null && max != null && max < min) {
      it.fault("maximum_age", "must not be below minimum_age");
    }
    return said;
  }

  private void offer(String service, Entry at) {
    Entry nested = at.object("location");
    String key = nested == null ? at.required("location_id", 64) : locate(nested).key();
    Location there = locations.get(key);
    if (there == null) {
      at.fault("location_id", "must be a location of the organization");
      return;
    }
    if (offerings.size() >= MOST_OFFERINGS) {
      at.fault("", "is more than an agency can have");
      return;
    }
    offerings.add(
        new Offering(
            service,
            key,
            Names.phones(at, country),
            new HoursReader(ZoneId.of(there.timeZone())).schedules(at)));
  }
}
