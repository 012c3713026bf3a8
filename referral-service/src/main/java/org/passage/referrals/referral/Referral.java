package org.passage.referrals.referral;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.itinerary.Itinerary;
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
    implements Aggregate {

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
    return opened.next(
        opened.progress,
        opened.event("referral-opened", now, Map.of("scenario", Codes.written(terms.scenario()))));
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

  String organization(Party party) {
    return switch (party) {
      case SENDING -> organizationId;
      case RECEIVING -> terms.receivingOrganizationId();
    };
  }

  Referral choose(Party party, Choice wanted, Instant now) {
    onlySending(party);
    return next(
        progress.choose(wanted),
        event("choice-recorded", now, Map.of("choice", Codes.written(wanted))));
  }

  /** The next of the six messages; {@link org.passage.referrals.protocol.Step} says which. */
  public Referral send(Party party, Message message) {
    Progress sent = progress.send(party, message);
    Instant now = message.sentAt();
    Event event = event("message-sent", now, Map.of("step", Codes.written(message.step())));
    return sent.state() == ReferralState.ARRIVED
        ? next(sent, event, event("arrival-confirmed", now, Map.of()))
        : next(sent, event);
  }

  public Referral propose(Party party, Itinerary checked) {
    onlySending(party);
    return next(
        progress.propose(checked),
        event(
            "itinerary-checked",
            checked.checkedAt(),
            Map.of(
                "itineraryId",
                checked.id(),
                "acceptable",
                String.valueOf(checked.judgement().acceptable()))));
  }

  public Referral confirm(Party party, String itineraryId, @Nullable Agency metBy, Instant now) {
    onlySending(party);
    return next(
        progress.confirm(itineraryId, terms.country(), metBy, now),
        event("itinerary-confirmed", now, Map.of("itineraryId", itineraryId)));
  }

  /** Since when something can have happened on her way: her departure, or before it the opening. */
  public Instant begun() {
    return progress.departedAt().orElse(openedAt);
  }

  /** The itinerary of this referral with that id. */
  public Itinerary itinerary(String itineraryId) {
    return progress.itinerary(itineraryId);
  }

  private static void onlySending(Party party) {
    if (party != Party.SENDING) {
      throw new WrongParty("The sending organization records her choice and plans her travel.");
    }
  }

  private Referral next(Progress reached, Event... events) {
    return new Referral(
        id,
        version + 1,
        organizationId,
        parties,
        terms,
        reached,
        openedAt,
        Stream.concat(outbox.stream(), Stream.of(events)).toList());
  }

  private Event event(String what, Instant now, Map<String, String> data) {
    return Event.of(
        "org.passage.referrals." + what + ".v1", id, terms.caseId(), organizationId, now, data);
  }
}
