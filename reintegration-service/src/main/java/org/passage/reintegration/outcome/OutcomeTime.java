package org.passage.reintegration.outcome;

import java.time.Instant;
import java.time.ZoneOffset;
import org.passage.reintegration.plan.Ending;
import org.passage.reintegration.plan.Plan;

/** When one looks at what a plan came to. */
public enum OutcomeTime {
  INTERIM,
  ENDING,
  TWELVE_MONTHS;

  /** She may be asked this early. */
  private static final int FROM_MONTHS = 11;

  /** Whether it is looked at then once, and counted. */
  boolean once() {
    return this != INTERIM;
  }

  /**
   * Makes sure that it is time to.
   *
   * @return since when what is said must be known
   * @throws OutcomeOutOfOrder when it is not that time, or she does not wish to be asked
   */
  Instant since(Plan plan, Instant now) {
    Instant started = plan.started();
    Ending ending = plan.course().ending();
    if (this == INTERIM) {
      if (ending != null) {
        throw new OutcomeOutOfOrder("The plan has ended; say what it came to at the ending.");
      }
      return started;
    }
    if (ending == null) {
      throw new OutcomeOutOfOrder("The plan has not ended.");
    }
    if (this == ENDING) {
      return started;
    }
    if (!ending.followedUp()) {
      throw new OutcomeOutOfOrder("She did not wish to be asked after the ending.");
    }
    if (now.isBefore(ending.endedAt().atZone(ZoneOffset.UTC).plusMonths(FROM_MONTHS).toInstant())) {
      throw new OutcomeOutOfOrder(
          "It is less than " + FROM_MONTHS + " months since the plan ended.");
    }
    return ending.endedAt();
  }
}
