package org.passage.chassis.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a case from going on, as far as its events told.
 *
 * @param restrictedAt since when the processing of her data is restricted; null when it is not
 * @param agreedAt when she last consented to it, if she has not taken that back
 * @param agreedUntil until when that holds; null for no end
 */
public record Halts(
    @Nullable Instant restrictedAt,
    @Nullable Instant agreedAt,
    @Nullable Instant agreedUntil,
    boolean merged) {
  static final Halts NONE = new Halts(null, null, null, false);

  Halts restricted(Instant at) {
    return new Halts(at, agreedAt, agreedUntil, merged);
  }

  Halts lifted() {
    return new Halts(null, agreedAt, agreedUntil, merged);
  }

  Halts agreed(Instant at, @Nullable Instant until) {
    return new Halts(restrictedAt, at, until, merged);
  }

  /** She refused, or took her consent back. */
  Halts notAgreed() {
    return new Halts(restrictedAt, null, null, merged);
  }

  Halts merged(boolean now) {
    return new Halts(restrictedAt, agreedAt, agreedUntil, now);
  }

  /** Those that stand; a restriction does not where she has consented since. */
  Set<Halt> at(Instant now) {
    Set<Halt> standing = EnumSet.noneOf(Halt.class);
    if (restrictedAt != null && !agreedSince(restrictedAt, now)) {
      standing.add(Halt.RESTRICTED);
    }
    if (merged) {
      standing.add(Halt.MERGED);
    }
    return standing;
  }

  private boolean agreedSince(Instant restriction, Instant now) {
    return agreedAt != null
        && !agreedAt.isBefore(restriction)
        && (agreedUntil == null || now.isBefore(agreedUntil));
  }
}
