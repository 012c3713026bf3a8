package org.passage.shelters.cases;

import static org.passage.chassis.clients.ServiceClients.ask;

import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.problem.Unavailable;
import org.passage.shelters.clients.cases.CaseAccessV1;
import org.passage.shelters.clients.cases.CasesApi;
import org.passage.shelters.clients.cases.ConsentEvaluationV1;
import org.passage.shelters.clients.cases.ConsentPurposeV1;
import org.passage.shelters.clients.cases.ConsentsApi;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks the case service, as the caller, each time anew. */
@Component
public class Cases {
  private final CasesApi cases;
  private final ConsentsApi consents;

  Cases(ServiceClients clients, @Value("${passage.services.cases}") String uri) {
    this.cases = clients.asCaller(CasesApi.class, "case-service", uri);
    this.consents = clients.asCaller(ConsentsApi.class, "case-service", uri);
  }

  /**
   * Whether the person is a child.
   *
   * @throws NotFound when the caller's organization may not know of the case
   * @throws Unavailable when it cannot be asked now
   */
  public boolean isChild(String caseId) {
    CaseAccessV1 access = ask("The case", () -> cases.getCaseAccess(caseId));
    return access.getChild();
  }

  /**
   * Makes sure that she consented to share her case with another organization.
   *
   * @throws ConsentMissing when she did not, or took it back
   * @throws Unavailable when it cannot be asked now
   */
  public void requireSharing(String caseId, String organizationId) {
    ConsentEvaluationV1 consent =
        ask(
            "Her consent",
            () -> consents.evaluateConsent(caseId, ConsentPurposeV1.SHARING, organizationId));
    if (!consent.getPermitted()) {
      throw new ConsentMissing();
    }
  }
}
