package org.passage.cases.statistics;

import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Circumstances;
import org.passage.cases.trafficking.Facts;

/**
 * What is known in a case.
 *
 * @param trafficking null when nothing is on record yet
 */
record Subject(Case file, @Nullable Facts trafficking) {
  @Nullable Circumstances circumstances() {
    return file.person().circumstances();
  }

  AgeGroup ageGroup() {
    return AgeGroup.of(
        file.person().birthDate(), file.person().maybeChild(), file.screening().screenedOn());
  }
}
