package org.passage.referrals.travel;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.referrals.api.ItinerariesApi;
import org.passage.referrals.api.ItineraryPageV1;
import org.passage.referrals.api.ItineraryV1;
import org.passage.referrals.api.NewItineraryV1;
import org.passage.referrals.itinerary.Itinerary;
import org.passage.referrals.itinerary.Plan;
import org.passage.referrals.itinerary.Reception;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Listing;
import org.passage.referrals.referral.Planning;
import org.passage.referrals.referral.Referral;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Itineraries over HTTP. */
@RestController
class ItineraryController implements ItinerariesApi {
  private final TravelDesk desk;
  private final Disclosure disclosure;

  ItineraryController(TravelDesk desk, Disclosure disclosure) {
    this.desk = desk;
    this.disclosure = disclosure;
  }

  @Override
  public ResponseEntity<ItineraryV1> proposeItinerary(
      String referralId,
      NewItineraryV1 wanted,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Planning planning = desk.planning(referralId, ifMatch);
    Itinerary checked =
        Itinerary.check(
            ItineraryFormat.plan(wanted, planning.judge().now()),
            desk.wanted(planning, wanted.getMetBy()),
            planning.judge());
    Referral changed = desk.share(planning.propose(checked));
    return ResponseEntity.created(
            URI.create(
                "/api/referrals/v1/referrals/" + referralId + "/itineraries/" + checked.id()))
        .eTag(ETags.of(changed.version()))
        .body(ItineraryFormat.full(checked, Party.SENDING));
  }

  @Override
  public ResponseEntity<ItineraryPageV1> listItineraries(
      String referralId, Integer limit, @Nullable String cursor) {
    Referral found = disclosure.readable(referralId);
    Party viewer = TravelDesk.viewer(found);
    Page<Itinerary> page =
        Listing.page(
            found.progress().travel().itineraries().stream().sorted(Itinerary.BEST_FIRST).toList(),
            Itinerary::id,
            limit,
            cursor);
    return ResponseEntity.ok(
        new ItineraryPageV1(page.map(it -> ItineraryFormat.full(it, viewer)).items())
            .next(page.next()));
  }

  @Override
  public ResponseEntity<ItineraryV1> getItinerary(String referralId, String itineraryId) {
    return ItineraryFormat.answer(disclosure.readable(referralId), itineraryId);
  }

  @Override
  public ResponseEntity<ItineraryV1> changeItinerary(
      String referralId, String itineraryId, NewItineraryV1 wanted, @Nullable String ifMatch) {
    Planning planning = desk.planning(referralId, ifMatch);
    Plan plan = ItineraryFormat.plan(wanted, planning.judge().now());
    Reception reception = desk.wanted(planning, wanted.getMetBy());
    Referral changed = planning.change(itineraryId, plan, reception);
    return ItineraryFormat.answer(desk.share(changed, reception), itineraryId);
  }
}
