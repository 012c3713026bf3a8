package org.passage.reintegration.provider;

import java.util.List;
import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.clients.cases.ConsentEvaluationV1;
import org.passage.reintegration.clients.cases.ConsentPurposeV1;
import org.passage.reintegration.clients.cases.ConsentReasonV1;
import org.passage.reintegration.clients.cases.ConsentsApi;
import org.passage.reintegration.clients.cases.SharePurposeV1;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether she lets a provider know anything, asked at the moment it is told. */
@Component
public class HerConsent {
  private final ConsentsApi consents;

  HerConsent(ServiceClients clients, @Value("${passage.services.cases}") String uri) {
    this.consents = clients.asCaller(ConsentsApi.class, "case-service", uri);
  }

  /**
   * Makes sure that she consents, at this moment, to telling a provider for her reintegration. That
   * her case is shared with it is not needed, nor wanted: it learns what it is told, and no more.
   *
   * @throws ConsentMissing when she does not, or nobody here can know
   * @throws org.passage.chassis.problem.Unavailable when that cannot be asked
   */
  public void requireTelling(String caseId, Provider provider) {
    String recipient = provider.organizationId();
    if (recipient == null) {
      throw new ConsentMissing("the provider is no organization of this platform");
    }
    if (recipient.equals(Caller.current().organizationId())) {
      return;
    }
    ConsentEvaluationV1 evaluation = evaluation(caseId, recipient);
    if (!evaluation.getPermitted() && evaluation.getReason() != ConsentReasonV1.NOT_SHARED) {
      throw new ConsentMissing(evaluation.getReason().toString());
    }
  }

  private ConsentEvaluationV1 evaluation(String caseId, String recipient) {
    try {
      return ServiceClients.ask(
          "Her consent",
          () ->
              consents.evaluateConsent(
                  caseId,
                  ConsentPurposeV1.SHARING,
                  recipient,
                  List.of(SharePurposeV1.REINTEGRATION)));
    } catch (NotFound untold) {
      throw new ConsentMissing("only the organization that keeps her case can know");
    }
  }
}
