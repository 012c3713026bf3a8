package org.passage.chassis.auditlog;

import org.jspecify.annotations.Nullable;

/**
 * What became of recomputing chains.
 *
 * @param broken the first link that does not hold; null when all do
 * @param next the chain after which to go on; null when all were looked at
 */
record Verification(long chains, long events, @Nullable Broken broken, @Nullable String next) {

  /**
   * A link that does not hold.
   *
   * @param seq the number in the chain, of the anchor where that is broken
   */
  record Broken(String chain, long seq, Fault fault) {}

  /** What is wrong with a link. */
  enum Fault {
    /** The event is not what was recorded, or is another's. */
    CHANGED,
    /** The event is not there, and later ones are. */
    MISSING,
    /** The event does not follow the one before it. */
    UNLINKED,
    /** The event was written by somebody without the key. */
    FORGED,
    /** The chain goes on further than what is left of it. */
    CUT,
    /** Where the chain ends was written by somebody without the key, or is not there. */
    HEAD_FORGED,
    /** An anchor is not what was signed, or one is missing. */
    ANCHOR_CHANGED
  }
}
