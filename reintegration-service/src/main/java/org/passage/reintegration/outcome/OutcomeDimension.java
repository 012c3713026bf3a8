package org.passage.reintegration.outcome;

import java.util.Optional;
import org.passage.reintegration.clients.cases.DimensionV1;

/** By which groups is compared. */
public enum OutcomeDimension {
  SEX,
  AGE_GROUP,
  NATIONALITY,
  DISABILITY,
  EXPLOITATION_TYPE,
  /** What kind of assistance her plan gave; the outcome itself says so. */
  ASSISTANCE_TYPE,
  /** With which agencies of the directory training or work began; plans without are not counted. */
  PROVIDER;

  /** Whether somebody may be in several groups and then counts once in each. */
  boolean several() {
    return this == EXPLOITATION_TYPE || asked().isEmpty();
  }

  /** What the case service calls it; nothing for what it need not be asked. */
  Optional<DimensionV1> asked() {
    return this == ASSISTANCE_TYPE || this == PROVIDER
        ? Optional.empty()
        : Optional.of(DimensionV1.valueOf(name()));
  }
}
