package org.passage.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * Who she is, as far as she tells.
 *
 * @param nationality ISO 3166-1
 * @param languages ISO 639-3, the best first
 * @param maybeChild her age is not known and she may be under 18
 */
public record Person(
    @Personal @Nullable String givenNames,
    @Personal @Nullable String familyName,
    Sex sex,
    @Personal @Nullable LocalDate birthDate,
    boolean maybeChild,
    String nationality,
    @Personal List<String> languages) {
  private static final int OF_AGE = 18;

  /** Whether she counts as a child on a day; doubt is to her benefit (procedure row A9). */
  boolean childOn(LocalDate day) {
    return birthDate == null ? maybeChild : birthDate.plusYears(OF_AGE).isAfter(day);
  }
}
