package org.passage.cases.erasure;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.Merged;
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
   * @throws org.passage.cases.hold.UnderLegalHold when a hold stands, also one on the case into
   *     which it was merged
   * @throws org.passage.cases.casefile.MergedCasesLeft when cases of hers are left that were merged
   *     into it
   */
  public void erase(Case found, String reason) {
    cases.requireNoneMergedInto(found.id());
    requireNoHold(found);
    cases.close(found.erased(reason, clock.instant()));
    vault.destroy(found.id());
  }

  private void requireNoHold(Case on) {
    holds.require(on.id());
    @Nullable Merged merged = on.merged();
    if (merged != null) {
      cases.find(merged.intoId()).ifPresent(this::requireNoHold);
    }
  }
}
