package org.passage.referrals.travelgroup;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.travelgroup.Alert.AlertKind;
import org.passage.referrals.travelgroup.Member.Apart;
import org.passage.referrals.travelgroup.Member.Leaving;
import org.passage.referrals.travelgroup.Member.LeftBecause;

/**
 * Beneficiaries who travel together, between the same organizations and the same countries. Each
 * keeps her own referral, consent, assessment and, as a child, her own best interest.
 *
 * @param organizationId the sending organization
 * @param parties both organizations
 * @param members also those who have left, in the order in which they joined
 * @param presentReferralId the referrals of those who are in it now, by which each is in one group
 *     at the most; null when nobody is
 * @param alerts the latest ones, oldest first
 */
public record TravelGroup(
    @BsonId String id,
    long version,
    String organizationId,
    List<String> parties,
    Corridor corridor,
    Tie tie,
    List<Member> members,
    @Nullable List<String> presentReferralId,
    List<Alert> alerts,
    Instant formedAt,
    List<Event> outbox)
    implements Aggregate {
  static final int MOST = 20;
  private static final int MOST_ALERTS = 100;

  public TravelGroup {
    parties = List.copyOf(parties);
    members = List.copyOf(members);
    presentReferralId = present(members);
    alerts = List.copyOf(alerts);
    outbox = List.copyOf(outbox);
  }

  /**
   * A new group.
   *
   * @throws Unfit when one of them cannot travel with the others
   */
  static TravelGroup form(Tie tie, List<Joining> all, Instant now) {
    Referral first = all.getFirst().referral();
    TravelGroup group =
        new TravelGroup(
            Ids.next("grp"),
            0,
            first.organizationId(),
            first.parties(),
            Corridor.of(first),
            tie,
            List.of(),
            null,
            List.of(),
            now,
            List.of());
    for (Joining one : all) {
      group = group.join(one, now);
    }
    return new TravelGroup(
        group.id,
        1,
        group.organizationId,
        group.parties,
        group.corridor,
        tie,
        group.members,
        group.presentReferralId,
        List.of(),
        now,
        group.outbox);
  }

  /**
   * One more travels with them.
   *
   * @throws Unfit when she cannot
   */
  TravelGroup join(Joining one, Instant now) {
    Referral hers = one.fitting(parties, corridor);
    if (members.stream().anyMatch(it -> it.present() && it.caseId().equals(hers.caseId()))) {
      throw new Unfit("She is in the group already.");
    }
    if (members.size() >= MOST) {
      throw new Unfit("At most " + MOST + " travel in a group.");
    }
    Member joined = Member.of(hers, one.agreedBy(), now);
    return next(
        Stream.concat(members.stream(), Stream.of(joined)).toList(),
        alerts,
        event("travel-group-joined", joined, now));
  }

  /** She travels with them no more. */
  TravelGroup leave(String referralId, LeftBecause reason, Instant now) {
    Member one = required(referralId);
    return next(
        replaced(one, one.left(new Leaving(reason, now))),
        alerts,
        event("travel-group-left", one, now));
  }

  /**
   * She travels by other legs, or by the same again.
   *
   * @param reason null for the same again
   */
  TravelGroup apart(String referralId, @Nullable Apart reason, Instant now) {
    Member one = required(referralId);
    return next(replaced(one, one.apart(reason)), alerts, event("travel-group-apart", one, now));
  }

  /** Tells those responsible for each of the others; itself when that was told. */
  TravelGroup alert(Alert anew) {
    Member one = present(anew.referralId()).orElse(null);
    if (one == null || alerts.stream().anyMatch(it -> it.eventId().equals(anew.eventId()))) {
      return this;
    }
    boolean over = anew.kind() == AlertKind.REFERRAL_CANCELLED;
    Leaving leaving = new Leaving(LeftBecause.REFERRAL_CANCELLED, anew.at());
    Stream<Event> told =
        members.stream()
            .filter(it -> it.present() && !it.equals(one))
            .map(it -> alertEvent(it, anew));
    Stream<Event> gone = over ? Stream.of(event("travel-group-left", one, anew.at())) : Stream.of();
    return next(
        over ? replaced(one, one.left(leaving)) : members,
        latest(anew),
        Stream.concat(told, gone).toArray(Event[]::new));
  }

  private List<Alert> latest(Alert anew) {
    return Stream.concat(
            alerts.stream().skip(Math.max(0, alerts.size() + 1 - MOST_ALERTS)), Stream.of(anew))
        .toList();
  }

  /** She who travels by this referral, while she is in the group. */
  Optional<Member> present(String referralId) {
    return members.stream()
        .filter(it -> it.present() && it.referralId().equals(referralId))
        .findFirst();
  }

  /** Those by whose legs she travels; none when she travels apart. */
  List<Member> companions(String referralId) {
    return present(referralId).filter(Member::bound).isEmpty()
        ? List.of()
        : members.stream().filter(it -> it.bound() && !it.referralId().equals(referralId)).toList();
  }

  Party party(String organization) {
    return organization.equals(organizationId) ? Party.SENDING : Party.RECEIVING;
  }

  /** No list where it is empty: an index that lets in each once would let in one empty one. */
  private static @Nullable List<String> present(List<Member> members) {
    List<String> present =
        members.stream().filter(Member::present).map(Member::referralId).toList();
    return present.isEmpty() ? null : present;
  }

  private Member required(String referralId) {
    return present(referralId).orElseThrow(NotFound::new);
  }

  private List<Member> replaced(Member before, Member after) {
    return members.stream().map(it -> it.equals(before) ? after : it).toList();
  }

  private TravelGroup next(List<Member> all, List<Alert> told, Event... events) {
    return new TravelGroup(
        id,
        version + 1,
        organizationId,
        parties,
        corridor,
        tie,
        all,
        null,
        told,
        formedAt,
        Stream.concat(outbox.stream(), Stream.of(events)).toList());
  }

  private Event alertEvent(Member told, Alert anew) {
    return event(
        "travel-group-alert", told, anew.at(), Map.of("alert", Codes.written(anew.kind())));
  }

  private Event event(String what, Member of, Instant now) {
    return event(what, of, now, Map.of());
  }

  /** Of her case, so that those hear of it who may know of her. */
  private Event event(String what, Member of, Instant now, Map<String, String> codes) {
    Map<String, String> data = new HashMap<>(codes);
    data.put("referralId", of.referralId());
    return Event.of(
        "org.passage.referrals." + what + ".v1", id, of.caseId(), organizationId, now, data);
  }
}
