package org.passage.referrals.hours;

import java.time.LocalDate;

/** Days on which nothing opens, both ends included. */
public record Closure(LocalDate from, LocalDate until) {
  boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
