package org.passage.cases.merge;

import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Hindrance;
import org.passage.cases.casefile.Merged;
import org.passage.chassis.access.CaseAccess;
import org.passage.chassis.access.CaseMerged;
import org.passage.chassis.access.Halt;
import org.passage.chassis.access.Operation;
import org.springframework.stereotype.Component;

/**
 * What may be done with a case that was merged: reading, and what the contract declares, which is
 * undoing that, what she takes back, what keeps her data from being used, and erasing. All else
 * belongs into the case that goes on.
 */
@Component
class WhileMerged implements Hindrance {
  private final CaseAccess access;

  WhileMerged(CaseAccess access) {
    this.access = access;
  }

  @Override
  public void check(Case found, Operation operation) {
    @Nullable Merged merged = found.merged();
    if (merged != null && operation.waitsWhile(Halt.MERGED)) {
      throw access.sees(merged.intoId()) ? new CaseMerged(merged.intoId()) : new CaseMerged();
    }
  }
}
