package org.passage.cases.erasure;

import java.time.Clock;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Cases;
import org.passage.cases.hold.LegalHolds;
import org.passage.chassis.encryption.Vault;
import org.springframework.stereotype.Component;

/** Makes cases unreadable for ever, unless a legal hold stands. */
@Component
public final class Erasing {
  private final Cases cases;
  private final LegalHolds holds;
  private final Vault vault;
  private final Clock clock;

  Erasing(Cases cases, LegalHolds holds, Vault vault, Clock clock) {
    this.cases = cases;
    this.holds = holds;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Erases a case.
   *
   * @param reason as the contract has it
   * @throws org.passage.cases.hold.UnderLegalHold when a hold stands
   */
  public void erase(Case found, String reason) {
    holds.require(found.id());
    cases.close(found.erased(reason, clock.instant()));
    vault.destroy(found.id());
  }
}
