package org.passage.cases.merge;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.MergeNotPossible;
import org.passage.cases.casefile.Merged;
import org.passage.cases.hold.LegalHolds;
import org.passage.chassis.access.CaseCopies;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.events.CloudEvent;
import org.springframework.stereotype.Component;

/**
 * Merges cases. That a case was merged stands in that case alone, so it is so at once or not at
 * all. The case that goes on is written first, upon what was read of it: of two merges that would
 * lead in a circle each overtakes the other's second write, so that one of them at the most is
 * done.
 */
@Component
final class Merging {
  /** More cases of one person than are ever opened by mistake. */
  private static final int LARGEST_FAMILY = 50;

  private static final String MERGED = "org.passage.cases.case-merged.v1";

  private final Cases cases;
  private final LegalHolds holds;
  private final Clock clock;

  Merging(Cases cases, LegalHolds holds, Clock clock) {
    this.cases = cases;
    this.holds = holds;
    this.clock = clock;
  }

  /**
   * Lets the work on a person go on in one of two cases.
   *
   * @return the other one
   * @throws MergeNotPossible when the cases do not become one as they stand
   * @throws PreconditionFailed when somebody changed either meanwhile
   */
  Case merge(Case survivor, Case duplicate, Merged into) {
    if (cases.family(survivor.id()).size() + cases.family(duplicate.id()).size()
        >= LARGEST_FAMILY) {
      throw new MergeNotPossible();
    }
    Case merged = duplicate.mergedInto(into);
    cases.change(survivor.survives(into.at()));
    try {
      merged = cases.change(merged);
    } catch (PreconditionFailed overtaken) {
      release(into);
      throw overtaken;
    }
    if (cases.find(survivor.id()).isEmpty()) {
      cases.change(merged.unmerged(clock.instant()));
      throw new PreconditionFailed();
    }
    return merged;
  }

  /**
   * Makes two cases of one again.
   *
   * @throws org.passage.cases.hold.UnderLegalHold when a hold stands on the one that went on, which
   *     keeps the other one too
   */
  void undo(Case merged, Merged into) {
    holds.require(into.intoId());
    cases.change(merged.unmerged(clock.instant()));
    release(into);
  }

  /** Tells in the case that went on; whoever changes that one meanwhile does so first. */
  private void release(Merged into) {
    cases.change(into.intoId(), it -> it.released(clock.instant()));
  }

  /** A crash may come where a case was merged into one that was erased at the same moment. */
  void heard(CloudEvent event) {
    String caseId = event.caseid();
    if (caseId == null) {
      return;
    }
    if (event.type().equals(MERGED)) {
      cases.find(caseId).ifPresent(this::restoreOrphan);
    } else if (event.type().equals(CaseCopies.ERASED)) {
      cases.mergedInto(caseId, LARGEST_FAMILY, null).items().forEach(this::restoreOrphan);
    }
  }

  private void restoreOrphan(Case it) {
    @Nullable Merged merged = it.merged();
    if (merged != null && cases.find(merged.intoId()).isEmpty()) {
      cases.change(it.unmerged(clock.instant()));
    }
  }
}
