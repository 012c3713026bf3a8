package org.passage.cases.retention;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Cases;
import org.passage.cases.correction.CorrectionRequests;
import org.passage.cases.hold.LegalHolds;
import org.passage.cases.restriction.Restrictions;
import org.springframework.stereotype.Component;

/** Says whether a case may be erased because its time is over, at this moment. */
@Component
final class Judge {
  private final Cases cases;
  private final LegalHolds holds;
  private final Restrictions restrictions;
  private final CorrectionRequests corrections;
  private final Clock clock;

  Judge(
      Cases cases,
      LegalHolds holds,
      Restrictions restrictions,
      CorrectionRequests corrections,
      Clock clock) {
    this.cases = cases;
    this.holds = holds;
    this.restrictions = restrictions;
    this.corrections = corrections;
    this.clock = clock;
  }

  /**
   * Why a case is kept; null when it may be erased.
   *
   * @param dueOn when its time is over
   */
  @Nullable KeptBecause keeps(RetentionRun run, Case it, LocalDate dueOn) {
    if (!it.organizationId().equals(run.organizationId()) || !it.office().equals(run.office())) {
      return KeptBecause.TRANSFERRED;
    }
    if (it.standing().closedAt() == null) {
      return KeptBecause.REOPENED;
    }
    if (dueOn.isAfter(LocalDate.now(clock))) {
      return KeptBecause.NOT_DUE_YET;
    }
    if (it.merged() != null || !cases.mergedInto(it.id(), 1, null).items().isEmpty()) {
      return KeptBecause.MERGED;
    }
    if (holds.standing(it.id()).isPresent()) {
      return KeptBecause.LEGAL_HOLD;
    }
    if (restrictions.stand(it.id())) {
      return KeptBecause.RESTRICTED;
    }
    if (corrections.waiting(it.id())) {
      return KeptBecause.CORRECTION_PENDING;
    }
    return it.identification().appealPending() ? KeptBecause.APPEAL_PENDING : null;
  }
}
