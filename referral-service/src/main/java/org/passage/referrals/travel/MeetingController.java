package org.passage.referrals.travel;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.referrals.api.ItineraryV1;
import org.passage.referrals.api.MeetingChoiceV1;
import org.passage.referrals.api.MeetingStateV1;
import org.passage.referrals.api.MeetingV1;
import org.passage.referrals.api.MeetingsApi;
import org.passage.referrals.api.NewMeetingAnswerV1;
import org.passage.referrals.api.TravelModeV1;
import org.passage.referrals.itinerary.Itinerary;
import org.passage.referrals.itinerary.Leg;
import org.passage.referrals.itinerary.Reception;
import org.passage.referrals.meeting.Meeting;
import org.passage.referrals.meeting.MeetingAnswer;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Planning;
import org.passage.referrals.referral.Referral;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Meeting her on arrival, over HTTP. */
@RestController
class MeetingController implements MeetingsApi {
  private final TravelDesk desk;
  private final Disclosure disclosure;

  MeetingController(TravelDesk desk, Disclosure disclosure) {
    this.desk = desk;
    this.disclosure = disclosure;
  }

  @Override
  public ResponseEntity<ItineraryV1> askToMeet(
      String referralId,
      String itineraryId,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Planning planning = desk.planning(referralId, ifMatch);
    Reception reception = desk.planned(planning, itineraryId);
    Referral asked = planning.ask(itineraryId, reception);
    return ItineraryFormat.answer(desk.share(asked, reception), itineraryId);
  }

  @Override
  public ResponseEntity<MeetingV1> getMeeting(String referralId, String itineraryId) {
    return answer(disclosure.meetable(referralId, itineraryId), itineraryId);
  }

  @Override
  public ResponseEntity<MeetingV1> answerMeeting(
      String referralId, String itineraryId, NewMeetingAnswerV1 wanted, @Nullable String ifMatch) {
    Planning planning = desk.meeting(referralId, itineraryId, ifMatch);
    MeetingAnswer said =
        new MeetingAnswer(
            wanted.getAnswer() == MeetingChoiceV1.ACCEPTED,
            Caller.current().organizationId(),
            wanted.getNote(),
            planning.judge().now());
    return answer(desk.write(planning.answer(itineraryId, said)), itineraryId);
  }

  private static ResponseEntity<MeetingV1> answer(Referral referral, String itineraryId) {
    Itinerary itinerary = referral.itinerary(itineraryId);
    Meeting meeting = itinerary.meeting();
    if (meeting == null) {
      throw new NotFound();
    }
    return ResponseEntity.ok().eTag(ETags.of(referral.version())).body(full(itinerary, meeting));
  }

  private static MeetingV1 full(Itinerary itinerary, Meeting meeting) {
    Leg last = itinerary.plan().legs().getLast();
    MeetingV1 full =
        new MeetingV1(
                itinerary.id(),
                meeting.agencyId(),
                MeetingStateV1.valueOf(meeting.state().name()),
                TravelModeV1.valueOf(last.mode().name()),
                last.carrier(),
                LegFormat.full(last.to()),
                meeting.askedAt())
            .organizationId(meeting.organizationId());
    MeetingAnswer said = meeting.answer();
    return said == null
        ? full
        : full.answeredAt(said.answeredAt()).answeredBy(said.answeredBy()).note(said.note());
  }
}
