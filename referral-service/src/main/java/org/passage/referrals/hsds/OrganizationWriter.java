package org.passage.referrals.hsds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.profile.About;
import org.passage.referrals.profile.Contact;
import org.passage.referrals.profile.Eligibility;
import org.passage.referrals.profile.Location;
import org.passage.referrals.profile.Offering;
import org.passage.referrals.profile.Phone;
import org.passage.referrals.profile.Profile;
import org.passage.referrals.profile.Service;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an agency as an organization of HSDS 3 with its services and locations. Identifiers are
 * UUIDs, the same each time: those of the source, or made from our own.
 */
public final class OrganizationWriter {
  private static final Pattern UUIDS =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final JsonMapper json;
  private final String agencyId;

  private OrganizationWriter(JsonMapper json, String agencyId) {
    this.json = json;
    this.agencyId = agencyId;
  }

  /** As an object of HSDS. */
  public static ObjectNode write(JsonMapper json, Agency agency) {
    return new OrganizationWriter(json, agency.id()).organization(agency);
  }

  private ObjectNode organization(Agency agency) {
    Profile profile = agency.profile();
    About about = profile.about();
    String source = agency.sourceId();
    ObjectNode it = identified("organization", source == null ? agency.id() : source);
    it.put("name", agency.name());
    put(it, "alternate_name", about.words().alternateName());
    // HSDS does not do without one.
    it.put("description", orEmpty(about.words().description()));
    put(it, "email", about.words().email());
    put(it, "website", about.words().website());
    put(it, "legal_status", about.words().legalStatus());
    phones(it, "organization", about.phones());
    TermWriter terms = new TermWriter(json, this::id, "organization");
    terms.label(Vocabulary.COUNTRY, agency.country());
    about.languages().forEach(each -> terms.label(Vocabulary.LANGUAGE, each));
    it.set("attributes", terms.written());
    contacts(it, about.contacts());
    ArrayNode locations = json.createArrayNode();
    profile.locations().forEach(each -> locations.add(location(each)));
    some(it, "locations", locations);
    ArrayNode services = json.createArrayNode();
    profile.services().forEach(each -> services.add(service(each, profile)));
    some(it, "services", services);
    return it;
  }

  private ObjectNode service(Service service, Profile profile) {
    ObjectNode it = identified("service", service.key());
    Eligibility eligibility = service.eligibility();
    it.put("name", service.words().name());
    put(it, "description", service.words().description());
    put(it, "email", service.words().email());
    it.put("status", service.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    put(it, "application_process", service.words().application());
    put(it, "fees_description", service.words().fees());
    put(it, "eligibility_description", eligibility.description());
    put(it, "minimum_age", eligibility.minAge());
    put(it, "maximum_age", eligibility.maxAge());
    String within = "service " + service.key();
    phones(it, within, service.phones());
    new HoursWriter(json, this::id).schedules(it, within, service.schedules(), List.of());
    languages(it, within, service.languages());
    documents(it, within, eligibility.documents());
    TermWriter terms = new TermWriter(json, this::id, within);
    service.assistance().forEach(each -> terms.add(Vocabulary.ASSISTANCE, Codes.written(each)));
    eligibility.sexes().forEach(each -> terms.add(Vocabulary.SEX, Codes.written(each)));
    eligibility.nationalities().forEach(each -> terms.add(Vocabulary.NATIONALITY, each));
    some(it, "attributes", terms.written());
    ArrayNode at = json.createArrayNode();
    profile.offerings().stream()
        .filter(each -> each.service().equals(service.key()))
        .forEach(each -> at.add(offering(each)));
    some(it, "service_at_locations", at);
    return it;
  }

  private ObjectNode offering(Offering offering) {
    String within = offering.service() + " at " + offering.location();
    ObjectNode it = identified("offering", within);
    it.put("service_id", id("service", offering.service()));
    it.put("location_id", id("location", offering.location()));
    phones(it, within, offering.phones());
    new HoursWriter(json, this::id).schedules(it, within, offering.schedules(), List.of());
    return it;
  }

  private ObjectNode location(Location location) {
    String within = "location " + location.key();
    ObjectNode it = identified("location", location.key());
    it.put("location_type", Codes.written(location.kind()));
    put(it, "name", location.name());
    new WhereaboutsWriter(json, this::id).write(it, within, location);
    languages(it, within, location.languages());
    phones(it, within, location.phones());
    new HoursWriter(json, this::id)
        .schedules(it, within, location.opening().schedules(), location.opening().closures());
    return it;
  }

  private void phones(ObjectNode of, String within, List<Phone> phones) {
    ArrayNode all = json.createArrayNode();
    for (Phone phone : phones) {
      String here = within + " phone " + all.size();
      ObjectNode it = identified("phone", here);
      it.put("number", phone.number());
      if (phone.extension() != null) {
        it.put("extension", Long.parseLong(phone.extension()));
      }
      it.put("type", Codes.written(phone.kind()));
      put(it, "description", phone.description());
      languages(it, here, phone.languages());
      all.add(it);
    }
    some(of, "phones", all);
  }

  private void contacts(ObjectNode of, List<Contact> contacts) {
    ArrayNode all = json.createArrayNode();
    for (Contact contact : contacts) {
      String here = "contact " + all.size();
      ObjectNode it = identified("contact", here);
      put(it, "name", contact.name());
      put(it, "title", contact.title());
      put(it, "department", contact.department());
      put(it, "email", contact.email());
      phones(it, here, contact.phones());
      all.add(it);
    }
    some(of, "contacts", all);
  }

  private void languages(ObjectNode of, String within, List<String> languages) {
    ArrayNode all = json.createArrayNode();
    for (String code : languages) {
      all.add(
          identified("language", within + " " + code)
              .put("code", code)
              .put("name", Locale.of(code).getDisplayLanguage(Locale.ENGLISH)));
    }
    some(of, "languages", all);
  }

  private void documents(ObjectNode of, String within, List<String> documents) {
    ArrayNode all = json.createArrayNode();
    for (String document : documents) {
      all.add(identified("document", within + " " + all.size()).put("document", document));
    }
    some(of, "required_documents", all);
  }

  private ObjectNode identified(String kind, String key) {
    return json.createObjectNode().put("id", id(kind, key));
  }

  private String id(String kind, String key) {
    if (UUIDS.matcher(key).matches()) {
      return key;
    }
    String named = agencyId + "/" + kind + "/" + key;
    return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString();
  }

  static void put(ObjectNode it, String name, @Nullable String value) {
    if (value != null) {
      it.put(name, value);
    }
  }

  private static void put(ObjectNode it, String name, @Nullable Integer value) {
    if (value != null) {
      it.put(name, value);
    }
  }

  static void some(ObjectNode it, String name, ArrayNode all) {
    if (!all.isEmpty()) {
      it.set(name, all);
    }
  }

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
