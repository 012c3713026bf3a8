package org.passage.shelters.placement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.shelters.shelter.Stamp;

/**
 * A step that is to be taken.
 *
 * @param by the Keycloak id of the person; null when it came by itself
 * @param reason a code
 * @param note in words
 */
record Told(
    PlacementStep step,
    Instant at,
    @Nullable String by,
    @Nullable String reason,
    @Nullable String note) {

  static Told of(PlacementStep step, Stamp stamp) {
    return new Told(step, stamp.at(), stamp.by(), null, null);
  }

  /** What time alone brings about. */
  static Told byItself(PlacementStep step, Instant now) {
    return new Told(step, now, null, null, null);
  }

  Told because(Enum<?> code) {
    return new Told(step, at, by, Codes.written(code), note);
  }

  Told noting(@Nullable String words) {
    return new Told(step, at, by, reason, words);
  }
}
