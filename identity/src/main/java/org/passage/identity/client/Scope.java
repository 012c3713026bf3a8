package org.passage.identity.client;

import java.util.Arrays;
import java.util.Optional;
import org.passage.chassis.codes.Codes;

/** The service at which a token may be used. */
enum Scope {
  CASES,
  SHELTERS,
  REFERRALS,
  REINTEGRATION,
  IDENTITY;

  static Optional<Scope> named(String name) {
    return Arrays.stream(values()).filter(it -> Codes.written(it).equals(name)).findFirst();
  }
}
