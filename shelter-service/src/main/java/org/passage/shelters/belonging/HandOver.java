package org.passage.shelters.belonging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;

/**
 * How a thing went from hand to hand, confirmed by her.
 *
 * @param by the Keycloak id of the person of the house
 * @param witness of another one; null where none is needed
 * @param to whom she named; null for herself
 */
public record HandOver(String by, @Nullable String witness, @Nullable String to, Instant at) {

  /** Refuses one without the witness that its kind of thing needs. */
  HandOver of(BelongingKind kind) {
    if (kind.needsWitness() && witness == null) {
      throw InvalidInput.at("/witness", "must name another person of the house who was there");
    }
    if (by.equals(witness)) {
      throw InvalidInput.at("/witness", "must be another person than the one who records it");
    }
    return this;
  }
}
