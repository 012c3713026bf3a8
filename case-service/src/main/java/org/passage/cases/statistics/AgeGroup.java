package org.passage.cases.statistics;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How old she was when something happened. */
enum AgeGroup {
  UNDER_12(12),
  FROM_12_TO_17(18),
  FROM_18_TO_24(25),
  FROM_25_TO_34(35),
  FROM_35_TO_49(50),
  FROM_50(Integer.MAX_VALUE),
  PERHAPS_UNDER_18(0),
  NOT_KNOWN(0);

  private final int below;

  AgeGroup(int below) {
    this.below = below;
  }

  static AgeGroup of(@Nullable LocalDate birthDate, boolean maybeChild, LocalDate screenedOn) {
    if (birthDate == null) {
      return maybeChild ? PERHAPS_UNDER_18 : NOT_KNOWN;
    }
    return of(Period.between(birthDate, screenedOn).getYears());
  }

  static AgeGroup of(int age) {
    for (AgeGroup group : values()) {
      if (age < group.below) {
        return group;
      }
    }
    return NOT_KNOWN;
  }
}
