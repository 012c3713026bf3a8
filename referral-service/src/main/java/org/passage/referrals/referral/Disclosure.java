package org.passage.referrals.referral;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.protocol.ReferralState;
import org.passage.referrals.protocol.Step;
import org.springframework.stereotype.Component;

/**
 * What the caller may see: both sides the same, but the receiving side only while she consents to
 * it. That is asked each time, so a withdrawal takes effect at once.
 */
@Component
public class Disclosure {
  private final Referrals referrals;
  private final CaseFile casefile;

  Disclosure(Referrals referrals, CaseFile casefile) {
    this.referrals = referrals;
    this.casefile = casefile;
  }

  /**
   * A referral that the caller may see.
   *
   * @throws NotFound for everybody else
   */
  public Referral readable(String referralId) {
    String organization = Caller.current().organizationId();
    Referral found = referrals.of(organization, referralId);
    if (!shared(found, organization)) {
      throw new NotFound();
    }
    return found;
  }

  /** Like reading; but that she has arrived is told even when she has ended the sharing since. */
  public Referral sendable(String referralId, Step step) {
    return step == Step.ARRIVAL_CONFIRMATION
        ? referrals.of(Caller.current().organizationId(), referralId)
        : readable(referralId);
  }

  /** One page of the referrals that the caller may see. */
  Page<Referral> page(
      @Nullable String caseId, @Nullable ReferralState state, int limit, @Nullable String cursor) {
    String organization = Caller.current().organizationId();
    Page<Referral> page = referrals.page(organization, caseId, state, limit, cursor);
    Map<String, Boolean> asked = new HashMap<>();
    return new Page<>(
        page.items().stream()
            .filter(
                it -> asked.computeIfAbsent(it.terms().caseId(), anew -> shared(it, organization)))
            .toList(),
        page.next());
  }

  private boolean shared(Referral referral, String organization) {
    return switch (referral.party(organization)) {
      case SENDING -> true;
      case RECEIVING -> casefile.sharedWith(referral.terms().caseId(), organization);
    };
  }
}
