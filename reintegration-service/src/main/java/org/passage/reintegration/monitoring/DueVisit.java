package org.passage.reintegration.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit that is due.
 *
 * @param month after the start of the plan
 * @param visitId the visit that fulfilled it
 */
public record DueVisit(int month, LocalDate dueOn, DueState state, @Nullable String visitId) {
  static DueVisit planned(int month, LocalDate start) {
    return new DueVisit(month, start.plusMonths(month), DueState.PLANNED, null);
  }

  boolean isPlanned() {
    return state == DueState.PLANNED;
  }

  DueVisit made(String by) {
    return new DueVisit(month, dueOn, DueState.MADE, by);
  }

  DueVisit missed() {
    return new DueVisit(month, dueOn, DueState.MISSED, null);
  }
}
