package org.passage.local.realm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A sample person, mostly named by the role: {@code caseworker@harbour}. */
record Person(String name, String role, String office, Sample.Organization organization) {
  /** Everybody of an organization. */
  static List<Person> of(JsonNode realm, Sample sample, Sample.Organization organization) {
    List<Person> people = oneForEachRole(realm, organization);
    for (Sample.Member member : sample.people()) {
      if (member.organization().equals(organization.alias())) {
        people.add(new Person(member.name(), member.role(), member.office(), organization));
      }
    }
    return people;
  }

  /** Somebody for each role that the realm means for people. */
  private static List<Person> oneForEachRole(JsonNode realm, Sample.Organization organization) {
    List<Person> people = new ArrayList<>();
    for (JsonNode role : realm.path("roles").path("realm")) {
      for (JsonNode holder : role.path("attributes").path("holder")) {
        if (holder.asString().equals("person")) {
          String name = role.path("name").asString();
          people.add(new Person(name, name, organization.office(), organization));
        }
      }
    }
    return people;
  }

  String username() {
    return name + "@" + organization.alias();
  }

  String email() {
    return name + "@" + organization.domain();
  }

  String firstName() {
    String words = name.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  String lastName() {
    return "Sample";
  }
}
