package org.passage.referrals.casefile;

import java.util.List;
import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.problem.Unavailable;
import org.passage.referrals.clients.cases.ConsentPurposeV1;
import org.passage.referrals.clients.cases.ConsentsApi;
import org.passage.referrals.clients.cases.SharePurposeV1;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks the case-service as this service, where nobody has logged in in whose name it could be
 * asked. Keeps no answer.
 */
@Component
public class ConsentNow {
  private final ConsentsApi consents;

  ConsentNow(ServiceClients clients, @Value("${passage.services.cases}") String uri) {
    this.consents = clients.asService(ConsentsApi.class, "case-service", uri);
  }

  /**
   * Whether she consents, at this moment, to sharing with an organization for a referral or her
   * return, and the case is shared with it.
   *
   * @throws Unavailable when that cannot be asked
   */
  public boolean toSharing(String caseId, String recipient) {
    try {
      return ServiceClients.ask(
              "Her consent",
              () ->
                  consents.evaluateConsent(
                      caseId,
                      ConsentPurposeV1.SHARING,
                      recipient,
                      List.of(SharePurposeV1.REFERRAL, SharePurposeV1.RETURN)))
          .getPermitted();
    } catch (NotFound unknown) {
      return false;
    }
  }
}
