package org.passage.reintegration.later;

import java.time.LocalDate;

/** How long after the beginning she is asked. */
public enum LaterTime {
  SIX_MONTHS(6),
  TWELVE_MONTHS(12);

  private final int months;

  LaterTime(int months) {
    this.months = months;
  }

  /** The day on which it has passed. */
  public LocalDate after(LocalDate beginning) {
    return beginning.plusMonths(months);
  }
}
