package org.passage.local.realm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A sample person, named by the role and the organization: {@code caseworker@harbour}. */
record Person(String role, Sample.Organization organization) {
  /** Somebody for each role that the realm means for people. */
  static List<Person> oneForEachRole(JsonNode realm, Sample.Organization organization) {
    List<Person> people = new ArrayList<>();
    for (JsonNode role : realm.path("roles").path("realm")) {
      for (JsonNode holder : role.path("attributes").path("holder")) {
        if (holder.asString().equals("person")) {
          people.add(new Person(role.path("name").asString(), organization));
        }
      }
    }
    return people;
  }

  String username() {
    return role + "@" + organization.alias();
  }

  String email() {
    return role + "@" + organization.domain();
  }

  String firstName() {
    String words = role.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  String lastName() {
    return "Sample";
  }
}
