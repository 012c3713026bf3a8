package org.passage.chassis.webhooks;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * How far a subscription's events went out, and which instance sends them now.
 *
 * @param replays counts how often it was sent back, so that who was at work then notices
 */
public record Lease(
    @BsonId String subscriptionId,
    long position,
    int replays,
    @Nullable String holder,
    Instant heldUntil) {

  Lease at(long reached) {
    return new Lease(subscriptionId, reached, replays, holder, heldUntil);
  }
}
