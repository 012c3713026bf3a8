package org.passage.chassis.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * An organization's wish to be told of events.
 *
 * @param eventTypes which ones; empty for all
 * @param secret signs what is sent
 * @param formerSecret signs too, for a day after it was replaced
 */
public record Subscription(
    @BsonId String id,
    long version,
    String organizationId,
    @Personal String url,
    List<String> eventTypes,
    @Personal @Nullable String description,
    State state,
    @Personal String secret,
    @Personal @Nullable String formerSecret,
    @Nullable Instant formerSecretUntil,
    Instant createdAt,
    List<Event> outbox)
    implements Aggregate {
  private static final Duration BOTH_SECRETS = Duration.ofHours(24);

  /** Whether it gets its events. */
  public enum State {
    ACTIVE,
    /** By its organization; events wait. */
    PAUSED,
    /** By its destination, which answered that it is gone; events wait. */
    DISABLED
  }

  static Subscription of(
      String organizationId,
      String url,
      List<String> eventTypes,
      @Nullable String description,
      Instant now) {
    return new Subscription(
        Ids.next("whs"),
        1,
        organizationId,
        url,
        eventTypes,
        description,
        State.ACTIVE,
        SigningSecret.fresh(),
        null,
        null,
        now,
        List.of());
  }

  Subscription changed(
      String newUrl, List<String> newTypes, @Nullable String newDescription, State newState) {
    return new Subscription(
        id,
        version + 1,
        organizationId,
        newUrl,
        newTypes,
        newDescription,
        newState,
        secret,
        formerSecret,
        formerSecretUntil,
        createdAt,
        outbox);
  }

  Subscription disabled() {
    return changed(url, eventTypes, description, State.DISABLED);
  }

  Subscription rotated(Instant now) {
    return new Subscription(
        id,
        version + 1,
        organizationId,
        url,
        eventTypes,
        description,
        state,
        SigningSecret.fresh(),
        secret,
        now.plus(BOTH_SECRETS),
        createdAt,
        outbox);
  }

  boolean active() {
    return state == State.ACTIVE;
  }

  boolean wants(Event event) {
    return eventTypes.isEmpty() || eventTypes.contains(event.type());
  }

  /** The secrets that sign at a time, the newest first. */
  List<String> secrets(Instant now) {
    return formerSecret == null || formerSecretUntil == null || formerSecretUntil.isBefore(now)
        ? List.of(secret)
        : List.of(secret, formerSecret);
  }
}
