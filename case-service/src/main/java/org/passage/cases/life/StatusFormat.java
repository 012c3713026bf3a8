package org.passage.cases.life;

import org.passage.cases.api.CaseStatusV1;
import org.passage.cases.api.StatusChangeV1;
import org.passage.cases.api.StatusReasonV1;
import org.passage.cases.casefile.StatusChange;

/** From a move of a case to the contract's form of it. */
final class StatusFormat {
  private StatusFormat() {}

  static StatusChangeV1 full(StatusChange it) {
    return new StatusChangeV1(
            it.id(),
            CaseStatusV1.valueOf(it.from().name()),
            CaseStatusV1.valueOf(it.to().name()),
            StatusReasonV1.valueOf(it.reason().name()),
            it.by(),
            it.at())
        .note(it.note());
  }
}
