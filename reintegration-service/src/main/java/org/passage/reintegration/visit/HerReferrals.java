package org.passage.reintegration.visit;

import static org.passage.chassis.clients.ServiceClients.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.reintegration.clients.referrals.DomesticReferralV1;
import org.passage.reintegration.clients.referrals.DomesticReferralsApi;
import org.passage.reintegration.clients.referrals.ReferralV1;
import org.passage.reintegration.clients.referrals.ReferralsApi;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The referrals of a case, asked for with the caller's own token; no answer is kept. */
@Component
class HerReferrals {
  private static final String WHAT = "The referrals of the case";

  /** Where a day begins first. */
  private static final ZoneOffset FARTHEST_EAST = ZoneOffset.ofHours(14);

  private final ReferralsApi international;
  private final DomesticReferralsApi domestic;

  HerReferrals(ServiceClients clients, @Value("${passage.services.referrals}") String uri) {
    this.international = clients.asCaller(ReferralsApi.class, "referral-service", uri);
    this.domestic = clients.asCaller(DomesticReferralsApi.class, "referral-service", uri);
  }

  /**
   * Makes sure that a referral may have come of a visit.
   *
   * @throws InvalidInput when the caller knows none of that id, it is another case's, or older
   * @throws org.passage.chassis.problem.Unavailable when that cannot be asked
   */
  void requireSince(Visit visit, String referralId) {
    Known known = known(referralId);
    if (!known.caseId().equals(visit.caseId())
        || LocalDate.ofInstant(known.since(), FARTHEST_EAST).isBefore(visit.visitedOn())) {
      throw none();
    }
  }

  private record Known(String caseId, Instant since) {}

  private Known known(String referralId) {
    try {
      ReferralV1 found = ask(WHAT, () -> international.getReferral(referralId));
      return new Known(found.getCaseId(), found.getOpenedAt());
    } catch (NotFound perhapsDomestic) {
      return domestic(referralId);
    }
  }

  private Known domestic(String referralId) {
    try {
      DomesticReferralV1 found = ask(WHAT, () -> domestic.getDomesticReferral(referralId));
      return new Known(found.getCaseId(), found.getDraftedAt());
    } catch (NotFound unknown) {
      throw none();
    }
  }

  private static InvalidInput none() {
    return InvalidInput.at("/resultId", "is no referral of this case since the visit");
  }
}
