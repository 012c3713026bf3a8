package org.passage.identity.role;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who can have a role. */
enum RoleHolder {
  PERSON,
  API_CLIENT,
  SERVICE;

  static Optional<RoleHolder> named(String name) {
    return Arrays.stream(values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
        .findFirst();
  }
}
