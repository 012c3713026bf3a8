package org.passage.chassis.auditlog;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Where a chain ends. Sealed, and kept apart from the events, so that a chain whose end was cut off
 * does not match it.
 *
 * @param seq of the last event; 0 while there is none
 * @param hash of the last event
 * @param at when that was
 */
public record Head(@BsonId String chain, long seq, String hash, Instant at, String seal) {
  /** The hash before the first event. */
  static final String NOTHING = "0".repeat(64);

  private static Head of(String chain, long seq, String hash, Instant at, Seals seals) {
    return new Head(chain, seq, hash, at, seals.seal("head", text(chain, seq, hash, at)));
  }

  /** Where the chain ends with one more link; not sealed yet. */
  Head movedTo(Link next, Instant when) {
    return new Head(chain, seq + 1, next.hash(), when, "");
  }

  Head sealed(Seals seals) {
    return of(chain, seq, hash, at, seals);
  }

  static Head begin(String chain, Instant at, Seals seals) {
    return of(chain, 0, NOTHING, at, seals);
  }

  boolean isSealed(Seals seals) {
    return seals.seal("head", text(chain, seq, hash, at)).equals(seal);
  }

  private static String text(String chain, long seq, String hash, Instant at) {
    return chain + "|" + seq + "|" + hash + "|" + at.toEpochMilli();
  }
}
