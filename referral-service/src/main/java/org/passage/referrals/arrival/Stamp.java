package org.passage.referrals.arrival;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.security.Caller;

/**
 * Who did something, and when.
 *
 * @param by the Keycloak id of the person or client; null when it followed from a message
 */
public record Stamp(String organizationId, @Nullable String by, Instant at) {
  static Stamp now(Instant now) {
    Caller caller = Caller.current();
    return new Stamp(caller.organizationId(), caller.subject(), now);
  }
}
