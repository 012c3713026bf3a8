package org.passage.cases.restriction;

import java.util.Set;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Hindrance;
import org.passage.cases.correction.CorrectionRequests;
import org.passage.chassis.access.Halt;
import org.passage.chassis.access.Operation;
import org.passage.chassis.access.ProcessingRestricted;
import org.springframework.stereotype.Component;

/**
 * What may be done while processing is restricted: reading, and what the contract declares, which
 * is what protects her, what she decides herself, and her rights. All else changes her data or
 * takes them out of the platform, and waits. She may want the end of her case: {@link
 * NoMoveWhileRestricted} tells that from other moves.
 */
@Component
class WhileRestricted implements Hindrance {
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
    if (operation.waitsWhile(Halt.RESTRICTED)
        && restrictions.forbid(found.id())
        && !asked(found, operation)) {
      throw new ProcessingRestricted();
    }
  }

  private boolean asked(Case found, Operation operation) {
    return CORRECTIONS.contains(operation.id()) && corrections.waiting(found.id());
  }
}
