package org.passage.referrals.travelgroup;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.WrongParty;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Referral;
import org.springframework.stereotype.Component;

/**
 * What every step with a group needs: what of it the caller may see, and her consent, asked now.
 */
@Component
final class TravelGroupDesk {
  private final TravelGroups groups;
  private final Disclosure disclosure;
  private final CaseFile casefile;

  TravelGroupDesk(TravelGroups groups, Disclosure disclosure, CaseFile casefile) {
    this.groups = groups;
    this.disclosure = disclosure;
    this.casefile = casefile;
  }

  /**
   * A group as the caller sees it: of each member only while her consent holds, or the caller works
   * on her case.
   */
  record Seen(TravelGroup group, List<Member> members) {
    boolean shows(String referralId) {
      return members.stream().anyMatch(it -> it.referralId().equals(referralId));
    }
  }

  /**
   * The referral of one who is to join, on whose case the caller works.
   *
   * @throws NotFound when the caller does not, or its organization does not send her
   * @throws Unfit when she is in a group
   */
  Referral joining(String referralId) {
    Referral found = disclosure.sent(referralId);
    casefile.requireReferral(found.caseId(), found.terms().receivingOrganizationId());
    if (groups.of(referralId).isPresent()) {
      throw Unfit.inAnother();
    }
    return found;
  }

  /**
   * A group, as the caller sees it.
   *
   * @throws NotFound when the caller may see nobody of it
   */
  Seen required(String groupId) {
    return groups
        .find(groupId)
        .filter(ofCaller())
        .map(this::seen)
        .filter(it -> !it.members().isEmpty())
        .orElseThrow(NotFound::new);
  }

  /**
   * The same, upon what the sending side has read.
   *
   * @throws WrongParty for the receiving side
   */
  TravelGroup changing(String groupId, @Nullable String ifMatch) {
    TravelGroup found = required(groupId).group();
    if (found.party(Caller.current().organizationId()) != Party.SENDING) {
      throw new WrongParty("The sending organization says who travels together.");
    }
    ETags.check(ifMatch, found.version());
    return found;
  }

  /** The same for a step with one of them, on whose case the caller must work. */
  TravelGroup changing(String groupId, String referralId, @Nullable String ifMatch) {
    TravelGroup found = changing(groupId, ifMatch);
    disclosure.sent(referralId);
    return found;
  }

  /** Groups as the caller sees them, without those of which it sees nobody. */
  Page<Seen> page(@Nullable String referralId, int limit, @Nullable String cursor) {
    Page<TravelGroup> page =
        referralId == null
            ? groups.page(Caller.current().organizationId(), limit, cursor)
            : groups.with(referralId, limit, cursor);
    return page.only(ofCaller())
        .map(this::seen)
        .only(it -> !it.members().isEmpty() && (referralId == null || it.shows(referralId)));
  }

  TravelGroup add(TravelGroup formed) {
    return groups.add(formed);
  }

  TravelGroup change(TravelGroup changed) {
    return groups.change(changed);
  }

  Seen seen(TravelGroup group) {
    Party party = group.party(Caller.current().organizationId());
    return new Seen(
        group,
        group.members().stream().filter(it -> disclosure.listed(it.caseId(), party)).toList());
  }

  private static Predicate<TravelGroup> ofCaller() {
    String organization = Caller.current().organizationId();
    return it -> it.parties().contains(organization);
  }
}
