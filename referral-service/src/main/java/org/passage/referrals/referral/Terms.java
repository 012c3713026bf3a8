package org.passage.referrals.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.referrals.protocol.Urgency;
import org.passage.referrals.scenario.Entry;
import org.passage.referrals.scenario.RequiredStep;
import org.passage.referrals.scenario.Scenario;

/**
 * What a referral is opened with.
 *
 * @param fromCountry where she is; null where that was not said
 * @param country where she will be received
 * @param child she was under 18 when screened
 */
public record Terms(
    String caseId,
    Scenario scenario,
    @Personal Entry entry,
    String receivingOrganizationId,
    @Nullable String fromCountry,
    String country,
    Urgency urgency,
    boolean child) {

  /** The same for a child, or for a grown woman. */
  Terms of(boolean isChild) {
    return new Terms(
        caseId, scenario, entry, receivingOrganizationId, fromCountry, country, urgency, isChild);
  }

  List<RequiredStep> requiredSteps() {
    return scenario.requiredSteps(child);
  }
}
