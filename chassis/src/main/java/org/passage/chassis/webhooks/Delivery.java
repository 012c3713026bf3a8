package org.passage.chassis.webhooks;

import java.time.Duration;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.store.EventFeed.Published;

/**
 * An event that did not arrive at once: it waits for its next attempt, or behind an earlier event
 * of the same subject, or was given up.
 *
 * @param position where the feed has the event itself
 * @param attempts none yet for one that waits behind another
 * @param deadAt when it was given up
 */
public record Delivery(
    @BsonId String id,
    String subscriptionId,
    String eventId,
    String eventType,
    String subject,
    long position,
    int attempts,
    Instant dueAt,
    boolean dead,
    @Nullable Instant deadAt,
    @Nullable String lastOutcome,
    @Nullable Integer lastStatus) {
  /** One that waits behind another is looked at on its own only if whoever was at work is gone. */
  private static final Duration BEHIND = Duration.ofMinutes(1);

  static Delivery behind(String subscriptionId, Published published, Instant now) {
    return new Delivery(
        subscriptionId + ' ' + published.event().id(),
        subscriptionId,
        published.event().id(),
        published.event().type(),
        published.event().subject(),
        published.position(),
        0,
        now.plus(BEHIND),
        false,
        null,
        null,
        null);
  }

  /**
   * After another attempt.
   *
   * @param wait until the next; null when there is none
   */
  Delivery failed(Outcome outcome, @Nullable Duration wait, Instant now) {
    return new Delivery(
        id,
        subscriptionId,
        eventId,
        eventType,
        subject,
        position,
        attempts + 1,
        wait == null ? now : now.plus(wait),
        wait == null,
        wait == null ? now : null,
        outcome.kind().name(),
        outcome.status());
  }

  boolean due(Instant now) {
    return attempts == 0 || !dueAt.isAfter(now);
  }
}
