package org.passage.cases.risk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * Where an assessment stands.
 *
 * @param superseded a later one of the same case is there
 */
public record Standing(RiskState state, @Nullable Approval approval, boolean superseded) {
  static final Standing PROPOSED = new Standing(RiskState.PROPOSED, null, false);
  static final Standing IN_FORCE = new Standing(RiskState.IN_FORCE, null, false);

  /** By whom it was approved. */
  public record Approval(String by, Instant at, @Personal @Nullable String note) {}

  /**
   * A supervisor agrees.
   *
   * @throws NotAwaitingApproval when it is in force, or no longer the latest
   */
  Standing approved(Approval approval) {
    if (state != RiskState.PROPOSED || superseded) {
      throw new NotAwaitingApproval();
    }
    return new Standing(RiskState.IN_FORCE, approval, false);
  }
}
