package org.passage.referrals.itinerary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * Where an itinerary stands.
 *
 * @param since when it came there
 * @param reason why it was cancelled, if it was
 */
public record Standing(
    ItineraryState state, Instant since, @Personal @Nullable CancelReason reason) {
  static Standing at(ItineraryState state, Instant now) {
    return new Standing(state, now, null);
  }
}
