package org.passage.referrals.ending;

import java.time.Clock;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.paging.Paged;
import org.passage.referrals.casefile.ConsentNow;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Referrals;
import org.springframework.stereotype.Component;

/**
 * Suspends the referrals to an organization when she withdraws her consent to sharing with it, and
 * lets them go on when she gives it again. Whether something may be shared does not depend on it:
 * that is asked at each step.
 */
@Component
class Suspension {
  static final String NAME = "referral-suspension";
  private static final String CASES = "org.passage.cases.";
  private static final String SHARING = "sharing";

  private final Referrals referrals;
  private final ConsentNow consent;
  private final Clock clock;

  Suspension(Referrals referrals, ConsentNow consent, Clock clock) {
    this.referrals = referrals;
    this.consent = consent;
    this.clock = clock;
  }

  /** What she decided; a second time it changes nothing. */
  void heard(CloudEvent event) {
    String caseId = event.caseid();
    String recipient = event.data().get("recipient");
    if (caseId == null || recipient == null || !SHARING.equals(event.data().get("purpose"))) {
      return;
    }
    switch (event.type()) {
      case CASES + "consent-withdrawn.v1", CASES + "consent-refused.v1" ->
          standStill(caseId, recipient);
      case CASES + "consent-granted.v1" -> each(caseId, recipient, true);
      default -> {
        // She decided nothing.
      }
    }
  }

  /** Not where another consent of hers holds. */
  private void standStill(String caseId, String recipient) {
    if (!consent.toSharing(caseId, recipient)) {
      each(caseId, recipient, false);
    }
  }

  private void each(String caseId, String recipient, boolean again) {
    Trail.job(
        NAME,
        () ->
            Paged.all(
                (limit, cursor) -> referrals.ofCase(caseId, limit, cursor),
                it -> {
                  if (it.terms().receivingOrganizationId().equals(recipient)) {
                    referrals.change(it.id(), now -> decided(now, again));
                  }
                }));
  }

  private Referral decided(Referral now, boolean again) {
    return again ? now.resume(clock.instant()) : now.suspend(clock.instant());
  }
}
