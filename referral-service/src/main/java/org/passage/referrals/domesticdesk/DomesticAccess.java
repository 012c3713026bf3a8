package org.passage.referrals.domesticdesk;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.CaseAccess;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.problem.Unavailable;
import org.passage.chassis.security.Caller;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.domestic.DomesticReferral;
import org.passage.referrals.domestic.DomesticReferrals;
import org.passage.referrals.protocol.Party;
import org.springframework.stereotype.Component;

/**
 * Who may know of a domestic referral: the sending side by the care team of her case, the recipient
 * once it was sent and while she consents to that, which is asked each time.
 */
@Component
class DomesticAccess {
  private final DomesticReferrals referrals;
  private final CaseFile casefile;
  private final CaseAccess cases;

  DomesticAccess(DomesticReferrals referrals, CaseFile casefile, CaseAccess cases) {
    this.referrals = referrals;
    this.casefile = casefile;
    this.cases = cases;
  }

  /**
   * A referral that the caller may see.
   *
   * @throws NotFound for everybody else
   */
  DomesticReferral readable(String id) {
    DomesticReferral found = referrals.find(id).orElseThrow(NotFound::new);
    String organization = organization();
    if (!found.parties().contains(organization)) {
      Trail.refused(found.caseId());
      throw new NotFound();
    }
    if (found.party(organization) == Party.SENDING) {
      cases.requiredOf(found.caseId(), organization);
    } else if (!shared(found.caseId())) {
      Trail.refused(found.caseId());
      throw new NotFound();
    }
    return found;
  }

  /** The same, for a change of what the caller has read. */
  DomesticReferral changeable(String id, @Nullable String ifMatch) {
    DomesticReferral found = readable(id);
    ETags.check(ifMatch, found.version());
    return found;
  }

  /**
   * Which of the referrals of a page the caller may see; her consent is asked once for each case.
   */
  Visible visible() {
    return new Visible(new HashMap<>());
  }

  /** Decides for one page. */
  final class Visible {
    private final Map<String, Boolean> asked;

    private Visible(Map<String, Boolean> asked) {
      this.asked = asked;
    }

    boolean shows(DomesticReferral it) {
      Party party = it.party(organization());
      return asked.computeIfAbsent(party + it.caseId(), anew -> listed(it.caseId(), party));
    }
  }

  /**
   * Whether nothing goes on since she does not consent at this moment, or since that cannot be
   * found out; the recipient would not see it then.
   */
  boolean suspended(DomesticReferral found) {
    if (found.course().disclosed().sending() == null
        || found.party(organization()) == Party.RECEIVING) {
      return false;
    }
    try {
      return !casefile.sharedForReferral(found.caseId(), found.draft().to().organizationId());
    } catch (Unavailable noAnswer) {
      return true;
    }
  }

  private boolean listed(String caseId, Party party) {
    if (party == Party.SENDING) {
      return cases.listed(caseId);
    }
    boolean shared = shared(caseId);
    if (!shared) {
      Trail.unseen(caseId);
    }
    return shared;
  }

  private boolean shared(String caseId) {
    boolean shared = casefile.sharedForReferral(caseId, organization());
    if (shared) {
      cases.party(caseId);
    }
    return shared;
  }

  static String organization() {
    return Caller.current().organizationId();
  }
}
