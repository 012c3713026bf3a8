package org.passage.cases.casefile;

import java.time.Clock;

/** Openings for tests that have no store. */
public final class Openings {
  private Openings() {}

  /** One that can check and not open. */
  @SuppressWarnings("NullAway") // There is no store.
  public static CaseOpening checking() {
    return new CaseOpening(null, Clock.systemUTC());
  }
}
