package org.passage.shelters.finding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.shelters.api.FindingRepairV1;
import org.passage.shelters.api.FindingStateV1;
import org.passage.shelters.api.FindingV1;
import org.passage.shelters.api.SecurityAreaV1;
import org.passage.shelters.api.SeverityV1;
import org.passage.shelters.finding.Finding.Origin;
import org.passage.shelters.finding.Finding.Repair;
import org.passage.shelters.finding.Finding.Verdict;

/** From a finding to the contract's forms. */
final class FindingFormat {
  private FindingFormat() {}

  /**
   * @param standard what must hold
   */
  static FindingV1 full(Finding it, String standard, Instant now) {
    Origin origin = it.origin();
    return new FindingV1(
            it.id(),
            it.shelterId(),
            origin.auditId(),
            origin.standardVersion(),
            SecurityAreaV1.valueOf(origin.area().name()),
            origin.code(),
            standard,
            SeverityV1.valueOf(origin.severity().name()),
            origin.evidence(),
            FindingStateV1.valueOf(it.state().name()),
            it.overdue(now),
            it.duty().ownerId(),
            it.duty().dueOn(),
            it.raisedAt())
        .escalatedAt(it.duty().escalatedAt())
        .repair(repair(it.repair()));
  }

  private static @Nullable FindingRepairV1 repair(@Nullable Repair it) {
    if (it == null) {
      return null;
    }
    FindingRepairV1 made = new FindingRepairV1(it.done(), it.resolved().by(), it.resolved().at());
    Verdict verdict = it.verdict();
    return verdict == null
        ? made
        : made.accepted(verdict.accepted())
            .note(verdict.note())
            .verifiedBy(verdict.given().by())
            .verifiedAt(verdict.given().at());
  }
}
