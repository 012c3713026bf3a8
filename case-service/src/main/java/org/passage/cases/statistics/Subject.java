package org.passage.cases.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Circumstances;
import org.passage.cases.casefile.DecisionMaker;
import org.passage.cases.casefile.StatusChange;
import org.passage.cases.casefile.StatusReason;
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

  /** Null as long as the case is open, and when how it came there is erased. */
  @Nullable StatusReason closureReason() {
    List<StatusChange> changes = file.standing().changes();
    return file.standing().closedAt() == null || changes.isEmpty()
        ? null
        : changes.getLast().reason();
  }

  /** Who took the latest decision on whether she is a trafficked person; null when nobody did. */
  @Nullable DecisionMaker decisionMaker() {
    var decisions = file.identification().decisions();
    return decisions.isEmpty() ? null : decisions.getLast().decidedBy();
  }

  @Nullable AgeGroup ageGroupWhenTrafficked() {
    return trafficking == null || trafficking.ageWhenTrafficked() == null
        ? null
        : AgeGroup.of(trafficking.ageWhenTrafficked());
  }

  AgeGroup ageGroup() {
    return AgeGroup.of(
        file.person().birthDate(), file.person().maybeChild(), file.screening().screenedOn());
  }
}
