package org.passage.chassis.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document: what belongs together, changes together, and is never half written. Implemented by
 * public immutable records whose {@code id} carries {@code @BsonId}.
 */
public interface Aggregate {
  String id();

  /** Counts the changes, from 1; it is the ETag. */
  long version();

  String organizationId();

  /** The case whose data this holds; null where there is none behind it. */
  default @Nullable String caseId() {
    return null;
  }

  /** Events that are not published yet, oldest first. */
  List<Event> outbox();
}
