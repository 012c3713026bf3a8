package org.passage.referrals.casefile;

import java.util.List;
import org.passage.chassis.access.LiveAccess;
import org.passage.chassis.access.LiveCases;
import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.problem.Unavailable;
import org.passage.chassis.security.Caller;
import org.passage.referrals.clients.cases.BestInterestApi;
import org.passage.referrals.clients.cases.BestInterestEvaluationV1;
import org.passage.referrals.clients.cases.ChildStepV1;
import org.passage.referrals.clients.cases.ConsentEvaluationV1;
import org.passage.referrals.clients.cases.ConsentPurposeV1;
import org.passage.referrals.clients.cases.ConsentsApi;
import org.passage.referrals.clients.cases.SharePurposeV1;
import org.springframework.stereotype.Component;

/**
 * Asks the case-service with the caller's own token and keeps no answer. Every question throws
 * {@link Unavailable} when it cannot be asked.
 */
@Component
public class CaseFile {
  private static final List<SharePurposeV1> PURPOSES =
      List.of(SharePurposeV1.REFERRAL, SharePurposeV1.RETURN);
  private static final List<SharePurposeV1> WITHIN_THE_COUNTRY = List.of(SharePurposeV1.REFERRAL);

  private final LiveCases cases;
  private final ConsentsApi consents;
  private final BestInterestApi bestInterest;
  private final HerFile her;

  CaseFile(LiveCases cases, ConsentsApi consents, BestInterestApi bestInterest, HerFile her) {
    this.cases = cases;
    this.her = her;
    this.consents = consents;
    this.bestInterest = bestInterest;
  }

  /**
   * Makes sure that the case belongs to the caller's organization and the caller may work on it.
   *
   * @return whether she is a child
   * @throws NotFound when it does not, or there is no such case
   */
  public boolean ownedAndChild(String caseId) {
    LiveAccess access = cases.required(caseId);
    if (!access.organizationId().equals(Caller.current().organizationId())) {
      throw new NotFound();
    }
    return access.child();
  }

  /**
   * Makes sure that she may be referred to an organization at this moment.
   *
   * @throws BestInterestMissing for a child when it is not determined to be best for her
   * @throws ConsentMissing when she does not consent to sharing with it
   */
  public void requireReferral(String caseId, String recipient) {
    requireBestInterest(caseId, ChildStepV1.REFERRAL);
    requireSharing(caseId, recipient);
  }

  /**
   * Makes sure that she may be referred to an organization of the same country at this moment; that
   * it may help with her return is not enough.
   *
   * @throws BestInterestMissing for a child when it is not determined to be best for her
   * @throws ConsentMissing when she does not consent to sharing with it for that
   */
  public void requireDomesticReferral(String caseId, String recipient) {
    requireBestInterest(caseId, ChildStepV1.REFERRAL);
    require(recipient, sharing(caseId, recipient, WITHIN_THE_COUNTRY));
  }

  /** Whether she consents, at this moment, to sharing with an organization for a referral. */
  public boolean sharedForReferral(String caseId, String recipient) {
    try {
      return sharing(caseId, recipient, WITHIN_THE_COUNTRY).getPermitted();
    } catch (NotFound unknown) {
      return false;
    }
  }

  /**
   * Makes sure that she may travel back at this moment.
   *
   * @throws BestInterestMissing for a child when it is not determined to be best for her, and
   *     approved
   */
  public void requireReturn(String caseId) {
    requireBestInterest(caseId, ChildStepV1.RETURN);
  }

  /** Whether her referral and her return are best for her, where she is a child. */
  public boolean inHerBestInterest(String caseId) {
    return evaluation(caseId, ChildStepV1.REFERRAL).getPermitted()
        && evaluation(caseId, ChildStepV1.RETURN).getPermitted();
  }

  private BestInterestEvaluationV1 evaluation(String caseId, ChildStepV1 step) {
    return ServiceClients.ask(
        "Her best interest", () -> bestInterest.evaluateBestInterest(caseId, step));
  }

  private void requireBestInterest(String caseId, ChildStepV1 step) {
    BestInterestEvaluationV1 evaluation = evaluation(caseId, step);
    if (!evaluation.getPermitted()) {
      throw new BestInterestMissing(evaluation.getReason().toString());
    }
  }

  /** Who she is, for a paper that she carries. */
  public Named named(String caseId) {
    Known known = her.known(caseId);
    return new Named(known.name(), known.birthDate());
  }

  /**
   * Makes sure that she consents, at this moment, to sharing with an organization.
   *
   * @throws ConsentMissing when she does not
   */
  public void requireSharing(String caseId, String recipient) {
    require(recipient, sharing(caseId, recipient, PURPOSES));
  }

  private static void require(String recipient, ConsentEvaluationV1 evaluation) {
    if (!evaluation.getPermitted()) {
      throw new ConsentMissing(recipient, evaluation.getReason().toString());
    }
  }

  /** Whether she consents, at this moment, to sharing with the caller's own organization. */
  public boolean sharedWith(String caseId, String organizationId) {
    try {
      return sharing(caseId, organizationId, PURPOSES).getPermitted();
    } catch (NotFound unknown) {
      return false;
    }
  }

  private ConsentEvaluationV1 sharing(
      String caseId, String recipient, List<SharePurposeV1> purposes) {
    return ServiceClients.ask(
        "Her consent",
        () -> consents.evaluateConsent(caseId, ConsentPurposeV1.SHARING, recipient, purposes));
  }
}
