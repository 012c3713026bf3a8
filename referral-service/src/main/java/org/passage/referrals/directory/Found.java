package org.passage.referrals.directory;

import org.jspecify.annotations.Nullable;
import org.passage.referrals.agency.Agency;

/**
 * An agency that a search found.
 *
 * @param distance in kilometres; null in a search that asks for none
 */
record Found(Agency agency, @Nullable Double distance) {
  private static final int METRES = 1_000;

  /** Rounded up; null in a search that asks for none. */
  @Nullable Integer kilometres() {
    return distance == null ? null : (int) Math.ceil(distance);
  }

  /** Its place in a list by distance; the id makes the order total, not better. */
  String place() {
    return "%09d".formatted(Math.round((distance == null ? 0 : distance) * METRES)) + agency.id();
  }
}
