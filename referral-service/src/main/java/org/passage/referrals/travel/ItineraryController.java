package org.passage.referrals.travel;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.referrals.agency.Agencies;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.api.ItinerariesApi;
import org.passage.referrals.api.ItineraryPageV1;
import org.passage.referrals.api.ItineraryV1;
import org.passage.referrals.api.NewItineraryV1;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.itinerary.Itinerary;
import org.passage.referrals.itinerary.Journey;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Listing;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Referrals;
import org.passage.referrals.securityassessment.SecurityGate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Itineraries over HTTP. */
@RestController
class ItineraryController implements ItinerariesApi {
  private final Referrals referrals;
  private final Disclosure disclosure;
  private final CaseFile casefile;
  private final Agencies agencies;
  private final SecurityGate security;
  private final Clock clock;

  ItineraryController(
      Referrals referrals,
      Disclosure disclosure,
      CaseFile casefile,
      Agencies agencies,
      SecurityGate security,
      Clock clock) {
    this.referrals = referrals;
    this.disclosure = disclosure;
    this.casefile = casefile;
    this.agencies = agencies;
    this.security = security;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<ItineraryV1> proposeItinerary(
      String referralId,
      NewItineraryV1 wanted,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Referral found = disclosure.readable(referralId);
    ETags.check(ifMatch, found.version());
    Instant now = clock.instant();
    Itinerary checked =
        Itinerary.check(
            new Journey(
                new ItineraryFormat().legs(wanted.getLegs(), now),
                found.terms().country(),
                known(wanted.getMetBy()),
                now));
    Referral changed =
        share(found.propose(found.party(Caller.current().organizationId()), checked));
    return ResponseEntity.created(
            URI.create(
                "/api/referrals/v1/referrals/" + referralId + "/itineraries/" + checked.id()))
        .eTag(ETags.of(changed.version()))
        .body(ItineraryFormat.full(checked));
  }

  @Override
  public ResponseEntity<ItineraryPageV1> listItineraries(
      String referralId, Integer limit, @Nullable String cursor) {
    Page<Itinerary> page =
        Listing.page(
            disclosure.readable(referralId).progress().itineraries().stream()
                .sorted(Itinerary.BEST_FIRST)
                .toList(),
            Itinerary::id,
            limit,
            cursor);
    return ResponseEntity.ok(
        new ItineraryPageV1(page.map(ItineraryFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<ItineraryV1> getItinerary(String referralId, String itineraryId) {
    return answer(disclosure.readable(referralId), itineraryId);
  }

  @Override
  public ResponseEntity<ItineraryV1> confirmItinerary(
      String referralId,
      String itineraryId,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Referral found = disclosure.readable(referralId);
    ETags.check(ifMatch, found.version());
    String metBy = found.itinerary(itineraryId).metBy();
    Referral confirmed =
        found.confirm(
            found.party(Caller.current().organizationId()),
            itineraryId,
            metBy == null ? null : agencies.find(metBy).orElse(null),
            clock.instant());
    casefile.requireReturn(confirmed.terms().caseId());
    security.require(confirmed, confirmed.itinerary(itineraryId).legs().getFirst().departsAt());
    return answer(share(confirmed), itineraryId);
  }

  /** Writes what the receiving side will see, if she consents to that. */
  private Referral share(Referral changed) {
    casefile.requireSharing(changed.terms().caseId(), changed.terms().receivingOrganizationId());
    return referrals.change(changed);
  }

  private @Nullable Agency known(@Nullable String agencyId) {
    if (agencyId == null) {
      return null;
    }
    return agencies
        .find(agencyId)
        .orElseThrow(() -> InvalidInput.at("/metBy", "is not an agency of the directory"));
  }

  private static ResponseEntity<ItineraryV1> answer(Referral referral, String itineraryId) {
    return ResponseEntity.ok()
        .eTag(ETags.of(referral.version()))
        .body(ItineraryFormat.full(referral.itinerary(itineraryId)));
  }
}
