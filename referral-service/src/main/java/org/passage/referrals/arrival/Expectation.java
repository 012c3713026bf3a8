package org.passage.referrals.arrival;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.referrals.itinerary.Itinerary;
import org.passage.referrals.itinerary.Leg;
import org.passage.referrals.protocol.Message;
import org.passage.referrals.referral.Referral;

/**
 * When and where she is expected, as somebody said.
 *
 * @param reason why it is another time than before; null at first
 * @param told whether the receiving organization knows of it, with her consent
 */
public record Expectation(
    Instant at,
    @Personal String place,
    @Nullable @Personal String reason,
    boolean told,
    Stamp made) {
  /** Within so much of the planned departure she travels as planned. */
  private static final Duration AS_PLANNED = Duration.ofHours(6);

  /** How long a journey may take of which nothing is known. */
  private static final Duration UNKNOWN = Duration.ofDays(1);

  /** As her departure was notified, or else as the confirmed itinerary has it. */
  static Expectation of(Referral referral, Message departed) {
    List<Leg> legs =
        referral.progress().travel().itineraries().stream()
            .filter(Itinerary::confirmed)
            .findFirst()
            .map(it -> it.plan().legs())
            .orElse(List.of());
    Instant said = departed.content().expectedArrivalAt();
    return new Expectation(
        said == null ? planned(legs, referral.begun()) : said,
        legs.isEmpty() ? referral.terms().country() : legs.getLast().to().place().name(),
        null,
        true,
        new Stamp(departed.organizationId(), null, departed.sentAt()));
  }

  /** Whoever leaves at another time than planned is as long on the way as was planned. */
  private static Instant planned(List<Leg> legs, Instant departed) {
    if (legs.isEmpty()) {
      return departed.plus(UNKNOWN);
    }
    Instant leaves = legs.getFirst().from().instant();
    Instant arrives = legs.getLast().to().instant();
    Duration late = Duration.between(leaves, departed);
    return late.abs().compareTo(AS_PLANNED) <= 0 ? arrives : arrives.plus(late);
  }
}
