package org.passage.cases.approval;

import java.time.Instant;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseStatus;
import org.passage.cases.casefile.StatusChange;
import org.passage.cases.casefile.StatusReason;
import org.passage.cases.life.TransitionRule;
import org.springframework.stereotype.Component;

/**
 * A case is closed when a supervisor has approved of it, after a reopening anew; her own wish asks
 * nobody.
 */
@Component
final class ClosureRule implements TransitionRule {
  private final Approvals approvals;

  ClosureRule(Approvals approvals) {
    this.approvals = approvals;
  }

  @Override
  public void check(Case it, CaseStatus to, StatusReason reason) {
    if (to == CaseStatus.CLOSED
        && approvals
            .grantedAt(it.id(), ApprovalKind.CLOSURE)
            .filter(at -> !at.isBefore(reopenedAt(it)))
            .isEmpty()) {
      throw new ClosureNotApproved();
    }
  }

  private static Instant reopenedAt(Case it) {
    return it.standing().changes().stream()
        .filter(change -> change.to() == CaseStatus.REOPENED)
        .map(StatusChange::at)
        .max(Instant::compareTo)
        .orElse(Instant.MIN);
  }
}
