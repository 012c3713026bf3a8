package org.passage.referrals.consensus;

import org.passage.referrals.consensus.Consensus.Conclusion;
import org.passage.referrals.referral.Referral;
import org.springframework.stereotype.Component;

/** Lets nobody depart while those who have a say have not agreed on record (procedure row F). */
@Component
public class ConsensusGate {
  private final Consensuses consensuses;

  ConsensusGate(Consensuses consensuses) {
    this.consensuses = consensuses;
  }

  /**
   * Whether a consensus on her departure to where the referral goes now is on record, and nobody
   * had another mind since.
   */
  public boolean concluded(Referral referral) {
    Conclusion reached = consensuses.of(referral).conclusion();
    return reached != null && referral.terms().country().equals(reached.country());
  }

  /**
   * Makes sure of that.
   *
   * @throws ConsensusMissing when it is not
   */
  public void require(Referral referral) {
    if (!concluded(referral)) {
      throw new ConsensusMissing("No consensus on her departure to that country is on record.");
    }
  }
}
