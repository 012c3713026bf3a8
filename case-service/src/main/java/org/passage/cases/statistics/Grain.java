package org.passage.cases.statistics;

/** How long a period is for which cases are counted. */
enum Grain {
  MONTH(1),
  QUARTER(3),
  YEAR(12);

  private final int months;

  Grain(int months) {
    this.months = months;
  }

  /** A divisor of a year. */
  int months() {
    return months;
  }

  int inAYear() {
    return YEAR.months / months;
  }

  /** The name of a period of a year, counted from 0. */
  String name(int year, int period) {
    return switch (this) {
      case MONTH -> "%d-%02d".formatted(year, period + 1);
      case QUARTER -> "%d-Q%d".formatted(year, period + 1);
      case YEAR -> String.valueOf(year);
    };
  }
}
