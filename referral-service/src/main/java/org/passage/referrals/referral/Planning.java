package org.passage.referrals.referral;

import static org.passage.referrals.referral.NoticeKind.ADVANCE;
import static org.passage.referrals.referral.NoticeKind.CANCELLED;
import static org.passage.referrals.referral.NoticeKind.CHANGED;
import static org.passage.referrals.referral.NoticeKind.CONFIRMED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.passage.chassis.codes.Codes;
import org.passage.referrals.itinerary.Arrangements;
import org.passage.referrals.itinerary.CancelReason;
import org.passage.referrals.itinerary.Itinerary;
import org.passage.referrals.itinerary.Judge;
import org.passage.referrals.itinerary.Plan;
import org.passage.referrals.itinerary.Reception;
import org.passage.referrals.meeting.Meeting;
import org.passage.referrals.meeting.MeetingAnswer;
import org.passage.referrals.protocol.WrongParty;

/**
 * What somebody does about her travel. All but the answer of the agency that is asked to meet her
 * is for the sending side; whatever others are told of is done only while she accepts.
 *
 * @param organizationId on whose behalf
 */
public record Planning(Referral referral, String organizationId, Judge judge) {

  public Referral propose(Itinerary checked) {
    referral.onlySending(organizationId);
    return referral.travel(
        travel().propose(checked),
        happened(
            "itinerary-checked",
            checked.id(),
            Map.of("acceptable", String.valueOf(checked.judgement().acceptable()))));
  }

  /** Makes an itinerary provisional: the agency is asked to meet her, the others are told. */
  public Referral ask(String itineraryId, Reception reception) {
    accepted();
    Travel asked = travel().step(itineraryId, it -> it.ask(reception, judge));
    return told(asked, itineraryId, ADVANCE, true, asking(asked.itinerary(itineraryId)));
  }

  /**
   * What the agency says.
   *
   * @throws WrongParty for whoever may not say that
   */
  public Referral answer(String itineraryId, MeetingAnswer said) {
    Meeting meeting = travel().itinerary(itineraryId).meeting();
    if (meeting != null && !meeting.answeredBy(organizationId, referral.organizationId())) {
      throw new WrongParty(
          meeting.organizationId() == null
              ? "The sending organization records what an agency says that is not on the platform."
              : "The agency's own organization says whether it meets her.");
    }
    return referral.travel(
        travel().step(itineraryId, it -> it.answer(said)),
        happened(
            "meeting-answered",
            itineraryId,
            Map.of("answer", said.accepted() ? "accepted" : "declined")));
  }

  /** One itinerary, when she accepts, no rule fails and an agency meets her. */
  public Referral confirm(String itineraryId, Reception reception) {
    accepted();
    Travel confirmed = travel().step(itineraryId, it -> it.confirm(reception, judge));
    return told(
        confirmed, itineraryId, CONFIRMED, true, happened("itinerary-confirmed", itineraryId));
  }

  /** Another way instead; told again where others rely on it. */
  public Referral change(String itineraryId, Plan plan, Reception reception) {
    referral.onlySending(organizationId);
    Itinerary before = travel().itinerary(itineraryId);
    Travel changed = travel().step(itineraryId, it -> it.change(plan, reception, judge));
    Happening event = happened("itinerary-changed", itineraryId);
    if (!before.state().underway()) {
      return referral.travel(changed, event);
    }
    accepted();
    Itinerary after = changed.itinerary(itineraryId);
    return Objects.equals(before.meeting(), after.meeting())
        ? told(changed, itineraryId, CHANGED, true, event)
        : told(changed, itineraryId, CHANGED, true, event, asking(after));
  }

  /**
   * She does not travel so.
   *
   * @param shared whether she still consents to telling the others
   */
  public Referral cancel(String itineraryId, CancelReason reason, boolean shared) {
    referral.onlySending(organizationId);
    boolean relied = travel().itinerary(itineraryId).state().underway();
    Travel cancelled = travel().step(itineraryId, it -> it.cancel(reason, judge.now()));
    Happening event = happened("itinerary-cancelled", itineraryId);
    return relied
        ? told(cancelled, itineraryId, CANCELLED, shared, event)
        : referral.travel(cancelled, event);
  }

  /**
   * The referral ends before she travels, and what others rely on is cancelled with it. By either
   * side.
   *
   * @param shared whether she still consents to telling the others
   */
  public Referral callOff(Cancellation why, boolean shared) {
    Itinerary relied = travel().underway().orElse(null);
    if (relied == null) {
      return referral.cancel(why, travel());
    }
    String id = relied.id();
    Travel cancelled =
        travel().step(id, it -> it.cancel(CancelReason.REFERRAL_CANCELLED, judge.now()));
    return referral.cancel(
        why,
        cancelled.told(notices(cancelled, id, CANCELLED, shared)),
        happened("itinerary-cancelled", id),
        notified(id, CANCELLED));
  }

  /** Who travels with her, and whom to call. */
  public Referral arrange(String itineraryId, Arrangements arranged) {
    referral.onlySending(organizationId);
    return referral.travel(
        travel().step(itineraryId, it -> it.arrange(arranged)),
        happened("itinerary-arranged", itineraryId));
  }

  private Travel travel() {
    return referral.progress().travel();
  }

  private void accepted() {
    referral.onlySending(organizationId);
    referral.progress().requireAcceptance();
  }

  private Referral told(
      Travel reached, String itineraryId, NoticeKind kind, boolean shared, Happening... events) {
    return referral.travel(
        reached.told(notices(reached, itineraryId, kind, shared)),
        Stream.concat(Stream.of(events), Stream.of(notified(itineraryId, kind)))
            .toArray(Happening[]::new));
  }

  private List<Notice> notices(
      Travel reached, String itineraryId, NoticeKind kind, boolean shared) {
    return recipients(reached.itinerary(itineraryId))
        .map(it -> Notice.of(kind, itineraryId, it, shared, judge.now()))
        .toList();
  }

  private Happening notified(String itineraryId, NoticeKind kind) {
    return happened("travel-notified", itineraryId, Map.of("notice", Codes.written(kind)));
  }

  /** The receiving side, and the agency's organization where that is neither of the two. */
  private Stream<String> recipients(Itinerary it) {
    Meeting meeting = it.meeting();
    String agency = meeting == null ? null : meeting.organizationId();
    String receiving = referral.terms().receivingOrganizationId();
    return agency == null || referral.parties().contains(agency)
        ? Stream.of(receiving)
        : Stream.of(receiving, agency);
  }

  private Happening asking(Itinerary it) {
    return happened(
        "meeting-asked", it.id(), it.metBy() == null ? Map.of() : Map.of("agencyId", it.metBy()));
  }

  private Happening happened(String what, String itineraryId) {
    return happened(what, itineraryId, Map.of());
  }

  private Happening happened(String what, String itineraryId, Map<String, String> more) {
    Map<String, String> data = new HashMap<>(more);
    data.put("itineraryId", itineraryId);
    return new Happening(what, judge.now(), data);
  }
}
