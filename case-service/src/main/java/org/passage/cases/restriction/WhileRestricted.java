package org.passage.cases.restriction;

import java.util.Set;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Hindrance;
import org.passage.cases.correction.CorrectionRequests;
import org.passage.chassis.access.Operation;
import org.passage.chassis.access.Operation.OnRecord;
import org.springframework.stereotype.Component;

/**
 * What may be done while processing is restricted: reading, what protects her, what she decides
 * herself, and her rights. All else changes her data or takes them out of the platform, and waits.
 */
@Component
class WhileRestricted implements Hindrance {
  /** She may want the end of her case: {@link NoMoveWhileRestricted} tells that from others. */
  private static final String MOVE = "changeStatus";

  private static final Set<String> PROTECTS_HER =
      Set.of("assessRisk", "approveRiskAssessment", "raiseFlag", "openEmergencyAccess", "endShare");
  private static final Set<String> HER_DECISION =
      Set.of("recordConsent", "withdrawConsent", "getConsentRecord", MOVE);
  private static final Set<String> HER_RIGHTS =
      Set.of(
          "restrictProcessing",
          "liftRestriction",
          "requestCorrection",
          "decideCorrectionRequest",
          "requestSubjectAccess",
          "getSubjectAccessFile",
          "eraseCase",
          "proposeLegalHold",
          "confirmLegalHold",
          "liftLegalHold");

  /** What she asked to be corrected is, whether or not that is why processing is restricted. */
  private static final Set<String> CORRECTIONS =
      Set.of(
          "correctPerson",
          "correctEncounter",
          "correctTraffickingEvent",
          "recordTraffickingFacts",
          "recordExtraFields",
          "changeDocument");

  private final Restrictions restrictions;
  private final CorrectionRequests corrections;

  WhileRestricted(Restrictions restrictions, CorrectionRequests corrections) {
    this.restrictions = restrictions;
    this.corrections = corrections;
  }

  @Override
  public void check(Case found, Operation operation) {
    boolean waits =
        (operation.changing() || operation.onRecord() == OnRecord.EXPORT)
            && !PROTECTS_HER.contains(operation.id())
            && !HER_DECISION.contains(operation.id())
            && !HER_RIGHTS.contains(operation.id());
    if (waits && restrictions.forbid(found.id()) && !asked(found, operation)) {
      throw new ProcessingRestricted();
    }
  }

  private boolean asked(Case found, Operation operation) {
    return CORRECTIONS.contains(operation.id()) && corrections.waiting(found.id());
  }
}
