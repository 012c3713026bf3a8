package org.passage.cases.merge;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Hindrance;
import org.passage.cases.casefile.Merged;
import org.passage.chassis.access.CaseAccess;
import org.passage.chassis.access.Operation;
import org.passage.chassis.access.Operation.OnRecord;
import org.springframework.stereotype.Component;

/**
 * What may be done with a case that was merged: reading, undoing that, what she takes back, what
 * keeps her data from being used, and erasing. All else belongs into the case that goes on.
 */
@Component
class WhileMerged implements Hindrance {
  private static final Set<String> STILL_POSSIBLE =
      Set.of(
          "undoMerge",
          "withdrawConsent",
          "endShare",
          "restrictProcessing",
          "liftRestriction",
          "proposeLegalHold",
          "confirmLegalHold",
          "liftLegalHold",
          "openEmergencyAccess",
          "eraseCase");

  private final CaseAccess access;

  WhileMerged(CaseAccess access) {
    this.access = access;
  }

  @Override
  public void check(Case found, Operation operation) {
    @Nullable Merged merged = found.merged();
    boolean changes = operation.changing() || operation.onRecord() == OnRecord.EXPORT;
    if (merged != null && changes && !STILL_POSSIBLE.contains(operation.id())) {
      throw access.sees(merged.intoId()) ? new CaseMerged(merged.intoId()) : new CaseMerged();
    }
  }
}
