package org.passage.identity.role;

import java.util.Arrays;
import java.util.Optional;
import org.passage.chassis.codes.Codes;

/** Who can have a role. */
enum RoleHolder {
  PERSON,
  API_CLIENT,
  SERVICE;

  static Optional<RoleHolder> named(String name) {
    return Arrays.stream(values()).filter(it -> Codes.written(it).equals(name)).findFirst();
  }
}
