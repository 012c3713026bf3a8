package org.passage.referrals.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.referrals.itinerary.Itinerary;
import org.passage.referrals.protocol.Condition;
import org.passage.referrals.protocol.Message;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.ReferralState;
import org.passage.referrals.protocol.WrongParty;

/**
 * Her way from one organization to another, the same for both of them.
 *
 * @param organizationId the sending organization, which owns the case
 * @param parties both organizations
 */
public record Referral(
    @BsonId String id,
    long version,
    String organizationId,
    List<String> parties,
    Terms terms,
    Progress progress,
    Instant openedAt,
    List<Event> outbox)
    implements Aggregate, Awaiting {

  public Referral {
    parties = List.copyOf(parties);
    outbox = List.copyOf(outbox);
  }

  static Referral open(String organizationId, Terms terms, Choice choice, Instant now) {
    Referral opened =
        new Referral(
            Ids.next("ref"),
            0,
            organizationId,
            List.of(organizationId, terms.receivingOrganizationId()),
            terms,
            Progress.none(choice),
            now,
            List.of());
    return opened.after(
        opened.progress,
        new Happening("referral-opened", now, Map.of("scenario", Codes.written(terms.scenario()))));
  }

  /** Hers, so that nothing of her stays readable here once her case is erased. */
  @Override
  public String caseId() {
    return terms.caseId();
  }

  /**
   * The side that an organization is on.
   *
   * @throws NotFound when it is on none, and may not know of the referral
   */
  public Party party(String organization) {
    if (!parties.contains(organization)) {
      throw new NotFound();
    }
    return organization.equals(organizationId) ? Party.SENDING : Party.RECEIVING;
  }

  /** The organization on a side. */
  public String organization(Party party) {
    return switch (party) {
      case SENDING -> organizationId;
      case RECEIVING -> terms.receivingOrganizationId();
    };
  }

  Referral choose(String organization, Choice wanted, Instant now) {
    onlySending(organization);
    return after(
        progress.choose(wanted, now),
        new Happening("choice-recorded", now, Map.of("choice", Codes.written(wanted))));
  }

  /** The next of the six messages; {@link org.passage.referrals.protocol.Step} says which. */
  public Referral send(Party party, Message message) {
    Progress sent = progress.send(party, message);
    Instant now = message.sentAt();
    List<Happening> happened = new ArrayList<>();
    if (progress.course().is(Condition.SUSPENDED) && sent.course().is(Condition.GOING_ON)) {
      happened.add(Happening.of("referral-resumed", now));
    }
    happened.add(new Happening("message-sent", now, Map.of("step", Codes.written(message.step()))));
    if (sent.state() == ReferralState.ARRIVED) {
      happened.add(Happening.of("arrival-confirmed", now));
    }
    return after(sent, happened.toArray(Happening[]::new));
  }

  /**
   * On other terms before she travels, by the sending side.
   *
   * @param said what she says to them
   */
  public Referral amend(String organization, Terms other, Choice said, Instant now) {
    onlySending(organization);
    boolean elsewhere = !other.country().equals(terms.country());
    Referral before =
        new Referral(id, version, organizationId, parties, other, progress, openedAt, outbox);
    return before.after(progress.onOtherTerms(said, elsewhere), Happening.of("terms-amended", now));
  }

  /** Ended by a side, before she travels. */
  Referral cancel(Cancellation why, Travel reached, Happening... happened) {
    Map<String, String> data =
        Map.of("party", Codes.written(why.party()), "reason", Codes.written(why.reason()));
    return after(
        progress.cancel(why, reached),
        Stream.concat(
                Stream.of(happened),
                Stream.of(new Happening("referral-cancelled", why.made().at(), data)))
            .toArray(Happening[]::new));
  }

  /** She withdrew her consent: nothing is awaited; itself when it does not go on anyway. */
  public Referral suspend(Instant now) {
    return progress.course().is(Condition.GOING_ON) && progress.state() != ReferralState.ARRIVED
        ? after(progress.course(Course.suspended(now)), Happening.of("referral-suspended", now))
        : this;
  }

  /** She consents again; itself when it was not suspended. */
  public Referral resume(Instant now) {
    return progress.course().is(Condition.SUSPENDED)
        ? after(progress.course(Course.goingOn(now)), Happening.of("referral-resumed", now))
        : this;
  }

  /** Her travel after a step of its {@link Planning}, while she is still there. */
  Referral travel(Travel reached, Happening... happened) {
    return after(progress.travel(reached), happened);
  }

  /** Since when something can have happened on her way: her departure, or before it the opening. */
  public Instant begun() {
    return progress.departedAt().orElse(openedAt);
  }

  /** The itinerary of this referral with that id. */
  public Itinerary itinerary(String itineraryId) {
    return progress.travel().itinerary(itineraryId);
  }

  /**
   * The same, of one who accepts to return.
   *
   * @throws NotHerChoice when she has declined or postponed
   */
  public Referral accepted() {
    progress.requireAcceptance();
    return this;
  }

  void onlySending(String organization) {
    if (!organization.equals(organizationId)) {
      throw new WrongParty("The sending organization records her choice and plans her travel.");
    }
  }

  /** What a step leads to, and what others are told of it. */
  Referral after(Progress reached, Happening... happened) {
    return new Referral(
        id,
        version + 1,
        organizationId,
        parties,
        terms,
        reached,
        openedAt,
        Stream.concat(outbox.stream(), Stream.of(happened).map(this::event)).toList());
  }

  private Event event(Happening it) {
    return Event.of(
        "org.passage.referrals." + it.what() + ".v1",
        id,
        terms.caseId(),
        organizationId,
        it.at(),
        it.data());
  }
}
