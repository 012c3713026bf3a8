package org.passage.reintegration.casefile;

import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.problem.NotFound;
import org.passage.reintegration.clients.cases.CaseAccessV1;
import org.passage.reintegration.clients.cases.CasesApi;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The cases that the caller's organization may work on, because it owns them or she consented. */
@Component
public final class CaseFiles {
  private final CasesApi cases;

  CaseFiles(ServiceClients clients, @Value("${passage.services.cases}") String uri) {
    this.cases = clients.asCaller(CasesApi.class, "case-service", uri);
  }

  /**
   * Makes sure, now, that the caller's organization may work on a case.
   *
   * @throws NotFound when it may not, or there is no such case
   * @throws org.passage.chassis.problem.Unavailable when that cannot be asked
   */
  public CaseFile workable(String caseId) {
    CaseAccessV1 access =
        ServiceClients.ask("Access to the case", () -> cases.getCaseAccess(caseId));
    return new CaseFile(caseId, access.getChild());
  }
}
