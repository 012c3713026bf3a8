package org.passage.shelters.shelter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A calendar year, in UTC. */
public record Year(int number) {
  public Instant begins() {
    return LocalDate.of(number, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The first instant after it. */
  public Instant ends() {
    return new Year(number + 1).begins();
  }
}
