package org.passage.cases.transfer;

import java.util.Set;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.Transfer;
import org.passage.cases.consent.ConsentMissing;
import org.passage.cases.consent.Consents;
import org.passage.chassis.access.CaseFacts;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.stereotype.Component;

/** To whom cases are offered, and who may answer. */
@Component
final class Offers {
  private final Cases cases;
  private final Consents consents;

  Offers(Cases cases, Consents consents) {
    this.cases = cases;
    this.consents = consents;
  }

  /**
   * Makes sure that a case may be offered, or given, to somebody.
   *
   * @throws InvalidInput when they answer for it already
   * @throws ConsentMissing when it is another organization, and she does not consent
   * @throws org.passage.cases.casefile.MergedCasesLeft when others would stay behind
   */
  void check(Case it, Transfer.Target to) {
    cases.requireNoneMergedInto(it.id());
    boolean leaves = !to.organizationId().equals(it.organizationId());
    if (leaves && consents.permitting(it.id(), to.organizationId(), Set.of()).isEmpty()) {
      throw new ConsentMissing();
    }
    boolean staysInOffice = !leaves && to.office().equals(it.office());
    if (staysInOffice && to.personId() != null && to.personId().equals(it.ownerId())) {
      throw InvalidInput.at("/to/personId", "answers for the case already");
    }
  }

  /**
   * The case of an offer that somebody may answer.
   *
   * @throws NotFound when there is no such offer to that person
   */
  Case required(String transferId, Caller caller) {
    return cases
        .withTransfer(transferId)
        .filter(it -> mayAnswer(of(it, transferId).to(), caller))
        .orElseThrow(NotFound::new);
  }

  private static boolean mayAnswer(Transfer.Target to, Caller caller) {
    if (!to.organizationId().equals(caller.organizationId())) {
      return false;
    }
    boolean asked =
        to.office().equals(caller.office())
            && (to.personId() == null || to.personId().equals(caller.subject()));
    return asked || caller.has(CaseFacts.SUPERVISOR);
  }

  /**
   * One offer of a case.
   *
   * @throws NotFound when there is no such one
   */
  static Transfer of(Case it, String transferId) {
    return it.transfers().stream()
        .filter(one -> one.id().equals(transferId))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The offer that waits for its answer. */
  static Transfer open(Case it) {
    return it.transfers().stream().filter(Transfer::open).findFirst().orElseThrow(NotFound::new);
  }
}
