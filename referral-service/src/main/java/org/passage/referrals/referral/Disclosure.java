package org.passage.referrals.referral;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.CaseAccess;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.ReferralState;
import org.passage.referrals.protocol.Step;
import org.springframework.stereotype.Component;

/**
 * What the caller may see: both sides the same, the sending side by the care team of her case, the
 * receiving side only while the case is shared with it and she consents to that. That is asked each
 * time, so a withdrawal takes effect at once.
 */
@Component
public class Disclosure {
  private final Referrals referrals;
  private final CaseFile casefile;
  private final CaseAccess cases;

  Disclosure(Referrals referrals, CaseFile casefile, CaseAccess cases) {
    this.referrals = referrals;
    this.casefile = casefile;
    this.cases = cases;
  }

  /**
   * A referral that the caller may see.
   *
   * @throws NotFound for everybody else
   */
  public Referral readable(String referralId) {
    String organization = Caller.current().organizationId();
    Referral found = referrals.of(organization, referralId);
    String caseId = found.terms().caseId();
    switch (found.party(organization)) {
      case SENDING -> cases.requiredOf(caseId, organization);
      case RECEIVING -> received(caseId, organization);
    }
    return found;
  }

  /**
   * A referral that the caller's organization sends, for what the other side does not learn of.
   *
   * @throws NotFound for the receiving side too
   */
  public Referral sent(String referralId) {
    Referral found = readable(referralId);
    if (found.party(Caller.current().organizationId()) != Party.SENDING) {
      throw new NotFound();
    }
    return found;
  }

  /** Like reading; but that she has arrived is told even when she has ended the sharing since. */
  public Referral sendable(String referralId, Step step) {
    String organization = Caller.current().organizationId();
    Referral found = referrals.of(organization, referralId);
    if (step == Step.ARRIVAL_CONFIRMATION && found.party(organization) == Party.RECEIVING) {
      cases.party(found.terms().caseId());
      return found;
    }
    return readable(referralId);
  }

  /**
   * A referral for meeting her on arrival: for both sides, and for the organization of the agency
   * that was asked, while she consents to sharing with it.
   *
   * @throws NotFound for everybody else
   */
  public Referral meetable(String referralId, String itineraryId) {
    String organization = Caller.current().organizationId();
    Referral found = referrals.find(referralId).orElseThrow(NotFound::new);
    if (found.parties().contains(organization)) {
      return readable(referralId);
    }
    if (!found.progress().travel().asks(itineraryId, organization)) {
      Trail.refused(found.caseId());
      throw new NotFound();
    }
    received(found.caseId(), organization);
    return found;
  }

  /** One page of the referrals that the caller may see. */
  Page<Referral> page(
      @Nullable String caseId, @Nullable ReferralState state, int limit, @Nullable String cursor) {
    String organization = Caller.current().organizationId();
    Map<String, Boolean> asked = new HashMap<>();
    return referrals
        .page(organization, caseId, state, limit, cursor)
        .only(it ->
            asked.computeIfAbsent(
                it.terms().caseId() + it.party(organization),
                anew -> listed(it.terms().caseId(), it.party(organization))));
  }

  /** Whether a list may show the caller, on one of its sides, a referral of a case. */
  public boolean listed(String caseId, Party party) {
    return switch (party) {
      case SENDING -> cases.listed(caseId);
      case RECEIVING -> shared(caseId, Caller.current().organizationId());
    };
  }

  private void received(String caseId, String organization) {
    if (!shared(caseId, organization)) {
      Trail.refused(caseId);
      throw new NotFound();
    }
  }

  private boolean shared(String caseId, String organization) {
    boolean shared = casefile.sharedWith(caseId, organization);
    if (shared) {
      cases.party(caseId);
    } else {
      Trail.unseen(caseId);
    }
    return shared;
  }
}
