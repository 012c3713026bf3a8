package org.passage.chassis.store;

import java.util.Optional;
import org.bson.BsonDocument;

/**
 * An aggregate as it is stored. Opening what is sealed of it costs something, which must not tell
 * whoever is refused that there is such a one: decide upon the clear parts first.
 */
public final class Stored<T> {
  private final BsonDocument document;
  private final Opening<T> opening;

  Stored(BsonDocument document, Opening<T> opening) {
    this.document = document;
    this.opening = opening;
  }

  /** Its document; what is personal in it is sealed. */
  public BsonDocument document() {
    return document;
  }

  /** The aggregate; none when it is an erased case's. */
  public Optional<T> open() {
    return opening.open(document);
  }
}
