package org.passage.referrals.hsds;

import java.util.function.BinaryOperator;
import org.passage.chassis.places.Coordinates;
import org.passage.referrals.profile.Address;
import org.passage.referrals.profile.Location;
import org.passage.referrals.profile.Location.Whereabouts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes where a location is, so far as anybody may know. */
record WhereaboutsWriter(JsonMapper json, BinaryOperator<String> id) {
  void write(ObjectNode it, String within, Location location) {
    Whereabouts where = location.whereabouts();
    Coordinates point = where.coordinates();
    Address address = where.address();
    OrganizationWriter.put(it, "url", where.url());
    if (point != null) {
      it.put("latitude", point.latitude()).put("longitude", point.longitude());
    }
    if (address != null) {
      it.set("addresses", json.createArrayNode().add(address(within, where, address)));
    }
    TermWriter terms = new TermWriter(json, id, within);
    terms.label(Vocabulary.TIME_ZONE, location.timeZone());
    terms.label(Vocabulary.COUNTRY, where.country());
    if (where.confidential()) {
      terms.label(Vocabulary.CONFIDENTIAL, "true");
    }
    if (where.region() != null) {
      terms.label(Vocabulary.REGION, where.region());
    }
    it.set("attributes", terms.written());
  }

  /** HSDS does not do without a state and a postal code, which not every country has. */
  private ObjectNode address(String within, Whereabouts where, Address address) {
    ObjectNode it =
        json.createObjectNode()
            .put("id", id.apply("address", within))
            .put("address_1", address.lines().getFirst());
    if (address.lines().size() > 1) {
      it.put("address_2", String.join(", ", address.lines().subList(1, address.lines().size())));
    }
    return it.put("city", address.city())
        .put("state_province", OrganizationWriter.orEmpty(where.region()))
        .put("postal_code", OrganizationWriter.orEmpty(address.postalCode()))
        .put("country", where.country())
        .put("address_type", "physical");
  }
}
