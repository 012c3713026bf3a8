package org.passage.referrals.agency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * How an entry of the directory stands.
 *
 * @param inactive true when it was taken out; null while it is in, as of those from before
 * @param leaving why it was taken out
 * @param verification the last time that somebody found it to be true; null when nobody did
 */
public record Standing(
    @Nullable Boolean inactive, @Nullable Leaving leaving, @Nullable Verification verification) {
  static final Standing UNKNOWN = new Standing(null, null, null);

  /** Taken out by an organization. */
  public record Leaving(String by, Instant at, @Personal String reason) {}

  /** Verified by an organization. */
  public record Verification(String by, Instant at) {}

  static Standing verified(String by, Instant at) {
    return new Standing(null, null, new Verification(by, at));
  }

  /** Whether it was taken out. */
  public boolean isInactive() {
    return Boolean.TRUE.equals(inactive);
  }

  Standing verifiedAgain(String by, Instant at) {
    return new Standing(inactive, leaving, new Verification(by, at));
  }

  Standing left(Leaving how) {
    return new Standing(true, how, verification);
  }

  Standing back() {
    return new Standing(null, null, verification);
  }

  /** Whether somebody found it to be true at this moment or later. */
  public boolean verifiedSince(Instant moment) {
    return verification != null && !verification.at().isBefore(moment);
  }
}
