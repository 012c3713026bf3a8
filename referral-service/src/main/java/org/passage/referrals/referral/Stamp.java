package org.passage.referrals.referral;

import java.time.Clock;
import java.time.Instant;
import org.passage.chassis.security.Caller;

/**
 * Who did something, and when.
 *
 * @param by the Keycloak id of the person
 */
public record Stamp(String by, Instant at) {

  /** The caller, now. */
  public static Stamp now(Clock clock) {
    return new Stamp(Caller.current().subject(), clock.instant());
  }
}
