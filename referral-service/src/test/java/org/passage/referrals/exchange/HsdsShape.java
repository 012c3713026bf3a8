package org.passage.referrals.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the published JSON schema of HSDS 3.2 asks of the objects that we write: their names of
 * properties, which of them are required, and their codes.
 */
final class HsdsShape {
  private static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          Map.entry(
              "organization",
              Set.of(
                  "id",
                  "name",
                  "alternate_name",
                  "description",
                  "email",
                  "website",
                  "legal_status",
                  "phones",
                  "contacts",
                  "locations",
                  "services",
                  "attributes")),
          Map.entry(
              "service",
              Set.of(
                  "id",
                  "name",
                  "description",
                  "email",
                  "status",
                  "application_process",
                  "fees_description",
                  "eligibility_description",
                  "minimum_age",
                  "maximum_age",
                  "phones",
                  "schedules",
                  "languages",
                  "required_documents",
                  "attributes",
                  "service_at_locations")),
          Map.entry(
              "service_at_location",
              Set.of("id", "service_id", "location_id", "phones", "schedules")),
          Map.entry(
              "location",
              Set.of(
                  "id",
                  "location_type",
                  "name",
                  "url",
                  "latitude",
                  "longitude",
                  "addresses",
                  "languages",
                  "phones",
                  "schedules",
                  "attributes")),
          Map.entry(
              "address",
              Set.of(
                  "id",
                  "address_1",
                  "address_2",
                  "city",
                  "state_province",
                  "postal_code",
                  "country",
                  "address_type")),
          Map.entry(
              "phone", Set.of("id", "number", "extension", "type", "description", "languages")),
          Map.entry("contact", Set.of("id", "name", "title", "department", "email", "phones")),
          Map.entry("language", Set.of("id", "name", "code")),
          Map.entry("required_document", Set.of("id", "document")),
          Map.entry(
              "schedule",
              Set.of(
                  "id",
                  "valid_from",
                  "valid_to",
                  "dtstart",
                  "until",
                  "count",
                  "wkst",
                  "freq",
                  "interval",
                  "byday",
                  "bymonthday",
                  "description",
                  "opens_at",
                  "closes_at")),
          Map.entry("attribute", Set.of("id", "taxonomy_term", "label", "value")),
          Map.entry("taxonomy_term", Set.of("id", "code", "name", "description", "taxonomy")));

  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          "organization", Set.of("id", "name", "description"),
          "service", Set.of("id", "name", "status"),
          "location", Set.of("id", "location_type"),
          "address",
              Set.of(
                  "id",
                  "address_1",
                  "city",
                  "state_province",
                  "postal_code",
                  "country",
                  "address_type"),
          "phone", Set.of("id", "number"),
          "taxonomy_term", Set.of("id", "name", "description"));

  private static final Map<String, Set<String>> CODES =
      Map.of(
          "status", Set.of("active", "inactive", "defunct", "temporarily closed"),
          "location_type", Set.of("physical", "postal", "virtual"),
          "address_type", Set.of("physical", "postal", "virtual"),
          "freq", Set.of("WEEKLY", "MONTHLY"),
          "wkst", Set.of("MO", "TU", "WE", "TH", "FR", "SA", "SU"));

  private static final Set<String> NUMBERS =
      Set.of(
          "minimum_age", "maximum_age", "latitude", "longitude", "extension", "interval", "count");

  private static final Map<String, String> WITHIN =
      Map.ofEntries(
          Map.entry("phones", "phone"),
          Map.entry("contacts", "contact"),
          Map.entry("locations", "location"),
          Map.entry("services", "service"),
          Map.entry("attributes", "attribute"),
          Map.entry("schedules", "schedule"),
          Map.entry("languages", "language"),
          Map.entry("required_documents", "required_document"),
          Map.entry("service_at_locations", "service_at_location"),
          Map.entry("addresses", "address"));

  private HsdsShape() {}

  /** What is not as it should be in a list of organizations. */
  static List<String> faults(JsonNode organizations) {
    List<String> faults = new ArrayList<>();
    organizations.forEach(it -> check("organization", it, faults));
    return faults;
  }

  private static void check(String kind, JsonNode it, List<String> faults) {
    Stream.concat(Stream.of("id"), REQUIRED.getOrDefault(kind, Set.of()).stream())
        .filter(name -> !it.has(name))
        .forEach(name -> faults.add(kind + " has no " + name));
    try {
      UUID.fromString(it.path("id").asString());
    } catch (IllegalArgumentException none) {
      faults.add(kind + " has an id that is no UUID");
    }
    it.propertyStream()
        .forEach(property -> {
          String name = property.getKey();
          JsonNode value = property.getValue();
          if (!KNOWN.getOrDefault(kind, Set.of()).contains(name)) {
            faults.add(kind + " has no property " + name);
          } else if (WITHIN.containsKey(name)) {
            value.forEach(each -> check(WITHIN.getOrDefault(name, ""), each, faults));
          } else if (name.equals("taxonomy_term")) {
            check(name, value, faults);
          } else if (NUMBERS.contains(name) != value.isNumber()) {
            faults.add(kind + " has no good " + name);
          } else if (!CODES
              .getOrDefault(name, Set.of(value.asString()))
              .contains(value.asString())) {
            faults.add(kind + " has an unknown " + name);
          }
        });
  }
}
