package org.passage.referrals.travel;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.referrals.agency.Agencies;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.consensus.ConsensusGate;
import org.passage.referrals.itinerary.Judge;
import org.passage.referrals.itinerary.Reception;
import org.passage.referrals.itinerary.Rulebook;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Planning;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Referrals;
import org.passage.referrals.requirement.Requirements;
import org.passage.referrals.scenario.RequiredStep;
import org.passage.referrals.securityassessment.SecurityGate;
import org.passage.referrals.travelgroup.TravelGroupGate;
import org.springframework.stereotype.Component;

/** What every step of her travel needs: the referral as it was read, the rules, her consent. */
@Component
final class TravelDesk {
  private final Referrals referrals;
  private final Disclosure disclosure;
  private final CaseFile casefile;
  private final Agencies agencies;
  private final SecurityGate security;
  private final ConsensusGate consensus;
  private final Requirements requirements;
  private final TravelGroupGate group;
  private final Rulebook rulebook;
  private final Clock clock;

  TravelDesk(
      Referrals referrals,
      Disclosure disclosure,
      CaseFile casefile,
      Agencies agencies,
      SecurityGate security,
      ConsensusGate consensus,
      Requirements requirements,
      TravelGroupGate group,
      Rulebook rulebook,
      Clock clock) {
    this.referrals = referrals;
    this.disclosure = disclosure;
    this.casefile = casefile;
    this.agencies = agencies;
    this.security = security;
    this.consensus = consensus;
    this.requirements = requirements;
    this.group = group;
    this.rulebook = rulebook;
    this.clock = clock;
  }

  /** Begins a step upon what the caller has read. */
  Planning planning(String referralId, @Nullable String ifMatch) {
    return planning(disclosure.readable(referralId), ifMatch);
  }

  /** The same for whoever may know only of meeting her. */
  Planning meeting(String referralId, String itineraryId, @Nullable String ifMatch) {
    return planning(disclosure.meetable(referralId, itineraryId), ifMatch);
  }

  private Planning planning(Referral found, @Nullable String ifMatch) {
    ETags.check(ifMatch, found.version());
    return new Planning(
        found, Caller.current().organizationId(), new Judge(rulebook, clock.instant()));
  }

  /**
   * Who receives her, by the agency that is wanted.
   *
   * @throws InvalidInput when the directory has none of that id
   */
  Reception wanted(Planning planning, @Nullable String agencyId) {
    Reception reception = by(planning, agencyId);
    if (agencyId != null && reception.agency() == null) {
      throw InvalidInput.at("/metBy", "is not an agency of the directory");
    }
    return reception;
  }

  /** Who receives her by an itinerary as it is. */
  Reception planned(Planning planning, String itineraryId) {
    return by(planning, planning.referral().itinerary(itineraryId).metBy());
  }

  private Reception by(Planning planning, @Nullable String agencyId) {
    return new Reception(
        planning.referral().terms().country(),
        agencyId == null ? null : agencies.find(agencyId).orElse(null));
  }

  /** Writes what the receiving side will see, if she consents to that. */
  Referral share(Referral changed) {
    casefile.requireSharing(changed.caseId(), changed.terms().receivingOrganizationId());
    return referrals.change(changed);
  }

  /** The same where the agency's own organization will see a part of it too. */
  Referral share(Referral changed, Reception reception) {
    Agency agency = reception.agency();
    String platformId = agency == null ? null : agency.platformId();
    if (platformId != null && !changed.parties().contains(platformId)) {
      casefile.requireSharing(changed.caseId(), platformId);
    }
    return share(changed);
  }

  /**
   * Makes sure that it is as safe as somebody answers for, that all who have a say agree, that what
   * her scenario asks for is done, that she travels with her group, and for a child that it is
   * best.
   */
  void requireReturn(Referral confirmed, String itineraryId) {
    casefile.requireReturn(confirmed.caseId());
    security.require(confirmed, confirmed.itinerary(itineraryId).plan().departure().instant());
    consensus.require(confirmed);
    requirements.require(confirmed, RequiredStep.ITINERARY_CONFIRMATION);
    group.require(confirmed, itineraryId);
  }

  /** Whether the receiving side may be told now. */
  boolean consents(Planning planning) {
    Referral referral = planning.referral();
    return casefile.sharedWith(referral.caseId(), referral.terms().receivingOrganizationId());
  }

  /** Writes what needs no consent: what she no longer does, and what an agency says. */
  Referral write(Referral changed) {
    return referrals.change(changed);
  }

  static Party viewer(Referral referral) {
    return referral.party(Caller.current().organizationId());
  }
}
