package org.passage.referrals.casefile;

import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.problem.Unavailable;
import org.passage.referrals.clients.cases.AccessBasisV1;
import org.passage.referrals.clients.cases.CaseAccessV1;
import org.passage.referrals.clients.cases.CasesApi;
import org.passage.referrals.clients.cases.ConsentEvaluationV1;
import org.passage.referrals.clients.cases.ConsentPurposeV1;
import org.passage.referrals.clients.cases.ConsentsApi;
import org.springframework.stereotype.Component;

/**
 * Asks the case-service with the caller's own token and keeps no answer. Every question throws
 * {@link Unavailable} when it cannot be asked.
 */
@Component
public class CaseFile {
  private final CasesApi cases;
  private final ConsentsApi consents;

  CaseFile(CasesApi cases, ConsentsApi consents) {
    this.cases = cases;
    this.consents = consents;
  }

  /**
   * Makes sure that the case belongs to the caller's organization.
   *
   * @return whether she is a child
   * @throws NotFound when it does not, or there is no such case
   */
  public boolean ownedAndChild(String caseId) {
    CaseAccessV1 access = ServiceClients.ask("The case", () -> cases.getCaseAccess(caseId));
    if (access.getBasis() != AccessBasisV1.OWNER) {
      throw new NotFound();
    }
    return access.getChild();
  }

  /**
   * Makes sure that she consents, at this moment, to sharing with an organization.
   *
   * @throws ConsentMissing when she does not
   */
  public void requireSharing(String caseId, String recipient) {
    ConsentEvaluationV1 evaluation = sharing(caseId, recipient);
    if (!evaluation.getPermitted()) {
      throw new ConsentMissing(recipient, evaluation.getReason().toString());
    }
  }

  /** Whether she consents, at this moment, to sharing with the caller's own organization. */
  public boolean sharedWith(String caseId, String organizationId) {
    try {
      return sharing(caseId, organizationId).getPermitted();
    } catch (NotFound unknown) {
      return false;
    }
  }

  private ConsentEvaluationV1 sharing(String caseId, String recipient) {
    return ServiceClients.ask(
        "Her consent", () -> consents.evaluateConsent(caseId, ConsentPurposeV1.SHARING, recipient));
  }
}
