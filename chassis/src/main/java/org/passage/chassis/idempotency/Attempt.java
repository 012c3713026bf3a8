package org.passage.chassis.idempotency;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.store.Seed;

/**
 * What is known of a key.
 *
 * @param id a hash of the caller and the key, so that nobody meets another's keys
 * @param fingerprint of the request: method, path, and body
 * @param seed of the identifiers that the request makes; the same when it is taken up again
 * @param startedAt when it was begun, or taken up again
 * @param answer null as long as there is none
 */
public record Attempt(
    @BsonId String id,
    String fingerprint,
    Seed seed,
    Instant startedAt,
    @Nullable StoredAnswer answer) {
  /** How long a key is remembered. */
  static final Duration KEPT = Duration.ofHours(24);

  /**
   * After this long without an answer, whoever was at work is taken to be gone: twice as long as
   * the gateway waits for any.
   */
  static final Duration AT_WORK = Duration.ofSeconds(20);

  boolean forgotten(Instant now) {
    return startedAt.plus(KEPT).isBefore(now);
  }

  boolean abandoned(Instant now) {
    return answer == null && !startedAt.plus(AT_WORK).isAfter(now);
  }

  Attempt again(Instant now) {
    return new Attempt(id, fingerprint, seed, now, null);
  }

  /**
   * An answer as it is given again.
   *
   * @param body sealed
   * @param cases of which it tells something
   */
  public record StoredAnswer(
      int status,
      @Nullable String contentType,
      @Nullable String location,
      @Nullable String eTag,
      BsonDocument body,
      @Nullable List<String> cases) {}
}
