package org.passage.referrals.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.referrals.scenario.Entry;
import org.passage.referrals.scenario.RequiredStep;
import org.passage.referrals.scenario.Scenario;

/**
 * What a referral is opened with.
 *
 * @param country where she will be received
 * @param child she was under 18 when screened
 */
public record Terms(
    String caseId,
    Scenario scenario,
    @Personal Entry entry,
    String receivingOrganizationId,
    String country,
    Urgency urgency,
    boolean child,
    @Personal @Nullable BestInterest bestInterest) {

  /**
   * For a child nothing begins without the determination, and without her guardian.
   *
   * @throws BestInterestMissing for a child without them
   */
  Terms of(boolean isChild) {
    if (isChild && (bestInterest == null || !bestInterest.guardianAgreed())) {
      throw new BestInterestMissing();
    }
    return new Terms(
        caseId, scenario, entry, receivingOrganizationId, country, urgency, isChild, bestInterest);
  }

  List<RequiredStep> requiredSteps() {
    return scenario.requiredSteps(child);
  }
}
