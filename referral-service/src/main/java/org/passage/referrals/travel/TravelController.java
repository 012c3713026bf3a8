package org.passage.referrals.travel;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.api.ArrangementsV1;
import org.passage.referrals.api.CancellationV1;
import org.passage.referrals.api.ItineraryV1;
import org.passage.referrals.api.NoticeKindV1;
import org.passage.referrals.api.TravelApi;
import org.passage.referrals.api.TravelNoticePageV1;
import org.passage.referrals.api.TravelNoticeV1;
import org.passage.referrals.itinerary.CancelReason;
import org.passage.referrals.itinerary.Reception;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Listing;
import org.passage.referrals.referral.Notice;
import org.passage.referrals.referral.Planning;
import org.passage.referrals.referral.Referral;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The way that she takes, over HTTP. */
@RestController
class TravelController implements TravelApi {
  private final TravelDesk desk;
  private final Disclosure disclosure;

  TravelController(TravelDesk desk, Disclosure disclosure) {
    this.desk = desk;
    this.disclosure = disclosure;
  }

  @Override
  public ResponseEntity<ItineraryV1> confirmItinerary(
      String referralId,
      String itineraryId,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Planning planning = desk.planning(referralId, ifMatch);
    Reception reception = desk.planned(planning, itineraryId);
    Referral confirmed = planning.confirm(itineraryId, reception);
    desk.requireReturn(confirmed, itineraryId);
    return ItineraryFormat.answer(desk.share(confirmed, reception), itineraryId);
  }

  @Override
  public ResponseEntity<ItineraryV1> cancelItinerary(
      String referralId,
      String itineraryId,
      CancellationV1 wanted,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    CancelReason reason = CancelReason.valueOf(wanted.getReason().name());
    if (reason == CancelReason.REFERRAL_CANCELLED) {
      throw InvalidInput.at("/reason", "is said by cancelling the referral");
    }
    Planning planning = desk.planning(referralId, ifMatch);
    Referral cancelled = planning.cancel(itineraryId, reason, desk.consents(planning));
    return ItineraryFormat.answer(desk.write(cancelled), itineraryId);
  }

  @Override
  public ResponseEntity<ItineraryV1> arrangeTravel(
      String referralId, String itineraryId, ArrangementsV1 wanted, @Nullable String ifMatch) {
    Planning planning = desk.planning(referralId, ifMatch);
    int legs = planning.referral().itinerary(itineraryId).plan().legs().size();
    Referral arranged =
        planning.arrange(itineraryId, ArrangementsFormat.arrangements(wanted, legs));
    return ItineraryFormat.answer(desk.share(arranged), itineraryId);
  }

  @Override
  public ResponseEntity<TravelNoticePageV1> listTravelNotices(
      String referralId, Integer limit, @Nullable String cursor) {
    Page<Notice> page =
        Listing.page(
            disclosure.readable(referralId).progress().travel().notices(),
            Notice::id,
            limit,
            cursor);
    return ResponseEntity.ok(
        new TravelNoticePageV1(page.map(TravelController::full).items()).next(page.next()));
  }

  private static TravelNoticeV1 full(Notice it) {
    return new TravelNoticeV1(
        it.id(),
        NoticeKindV1.valueOf(it.kind().name()),
        it.itineraryId(),
        it.recipient(),
        it.shared(),
        it.sentAt());
  }
}
