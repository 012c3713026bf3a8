package org.passage.reintegration.grant;

import static org.passage.reintegration.grant.GrantStep.APPROVE;
import static org.passage.reintegration.grant.GrantStep.FULFIL;
import static org.passage.reintegration.grant.GrantStep.PAY;
import static org.passage.reintegration.grant.GrantStep.REFUSE;
import static org.passage.reintegration.grant.GrantStep.RELEASE;
import static org.passage.reintegration.grant.GrantStep.RETURN;
import static org.passage.reintegration.grant.GrantStep.WRITE_OFF;

import java.util.Set;
import org.passage.reintegration.ledger.Balance;
import org.passage.reintegration.ledger.EntryKind;

/** Where a grant stands, and which steps it may take from there. */
public enum GrantState {
  REQUESTED(APPROVE, REFUSE),
  REFUSED(),
  /** Approved by all who must, and the money is set aside. */
  COMMITTED(FULFIL, PAY, RELEASE, RETURN, WRITE_OFF),
  /** All of it that is not given up. */
  PAID(RETURN, WRITE_OFF),
  RELEASED(),
  RETURNED(),
  WRITTEN_OFF();

  private final Set<GrantStep> steps;

  GrantState(GrantStep... steps) {
    this.steps = Set.of(steps);
  }

  /**
   * Makes sure that a step may be taken.
   *
   * @throws GrantStepNotPossible when this state knows no such step
   */
  void require(GrantStep step) {
    if (!steps.contains(step)) {
      throw new GrantStepNotPossible(this, step);
    }
  }

  /**
   * After an entry in the ledger: it follows from what the grant holds in the fund then.
   *
   * @param last the kind of that entry
   */
  static GrantState after(Balance held, EntryKind last) {
    if (held.committed().isPositive()) {
      return COMMITTED;
    }
    if (held.paid().isPositive()) {
      return PAID;
    }
    if (held.writtenOff().isPositive()) {
      return WRITTEN_OFF;
    }
    return last == EntryKind.RETURN ? RETURNED : RELEASED;
  }
}
