package org.passage.referrals.arrival;

import org.passage.referrals.protocol.Urgency;
import org.passage.referrals.referral.Referral;

/**
 * Who is on the way, from whom to whom.
 *
 * @param country where she will be received
 */
public record Way(
    String referralId,
    String caseId,
    String receivingOrganizationId,
    String country,
    Urgency urgency) {

  static Way of(Referral it) {
    return new Way(
        it.id(),
        it.terms().caseId(),
        it.terms().receivingOrganizationId(),
        it.terms().country(),
        it.terms().urgency());
  }
}
