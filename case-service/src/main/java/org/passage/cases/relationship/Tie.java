package org.passage.cases.relationship;

import org.jspecify.annotations.Nullable;

/**
 * How two people are related.
 *
 * @param kind what the person of the second case is to the person of the first
 * @param knownToBoth each knows that the other is assisted too
 */
record Tie(RelationshipKind kind, @Nullable String note, boolean knownToBoth) {
  Tie inverse() {
    return new Tie(kind.inverse(), note, knownToBoth);
  }
}
