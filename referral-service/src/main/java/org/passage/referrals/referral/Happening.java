package org.passage.referrals.referral;

import java.time.Instant;
import java.util.Map;

/** Something that happened to a referral, with identifiers and codes that tell more. */
record Happening(String what, Instant at, Map<String, String> data) {
  Happening {
    data = Map.copyOf(data);
  }

  static Happening of(String what, Instant at) {
    return new Happening(what, at, Map.of());
  }
}
