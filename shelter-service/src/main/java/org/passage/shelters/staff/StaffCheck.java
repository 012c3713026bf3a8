package org.passage.shelters.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry on record of somebody: of those with the same kind and code the latest counts. */
sealed interface StaffCheck permits Vetting, CodeSignature, Training {
  StaffCheckKind kind();

  /** What was looked at, signed or learned, as the contract writes it. */
  String code();

  /** The day on which that was. */
  LocalDate on();

  /** The last day on which it counts; null where it does not end. */
  @Nullable LocalDate validUntil();

  /** Whether it speaks for her. */
  default boolean passed() {
    return true;
  }

  default boolean endedBefore(LocalDate day) {
    LocalDate until = validUntil();
    return until != null && until.isBefore(day);
  }
}
