package org.passage.shelters.waiting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.shelters.availability.Situation;
import org.passage.shelters.cases.Age;
import org.passage.shelters.shelter.Stay;
import org.passage.shelters.sides.Sides;
import org.passage.shelters.waiting.WaitingHistory.Waited;

/**
 * Somebody who waits for a place in an organization's shelters (procedure row A8).
 *
 * @param organizationId the organization that put her on the list
 * @param listOrganizationId the one that keeps it
 * @param parties both, which may know of it
 * @param left null as long as she waits
 */
public record WaitingEntry(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String listOrganizationId,
    List<String> parties,
    @Personal Wish wish,
    @Personal Known known,
    List<Proposal> proposals,
    WaitingState state,
    Instant enteredAt,
    @Nullable Leaving left,
    List<Event> outbox)
    implements Aggregate {
  private static final int MOST_PROPOSALS = 50;

  public WaitingEntry {
    parties = List.copyOf(parties);
    proposals = List.copyOf(proposals);
  }

  /** When and why she waits no longer. */
  public record Leaving(LeavingReason reason, Instant at) {}

  static WaitingEntry entered(Sides sides, Wish wish, Known known, Instant now) {
    String id = Ids.next("wte");
    return new WaitingEntry(
        id,
        1,
        sides.asking(),
        sides.caseId(),
        sides.addressed(),
        sides.both(),
        wish,
        known,
        List.of(),
        WaitingState.WAITING,
        now,
        null,
        List.of(event("entered", id, sides.caseId(), sides.asking(), now, Map.of())));
  }

  Sides sides() {
    return new Sides(caseId, organizationId, listOrganizationId);
  }

  Rank rank() {
    return Rank.of(wish, known, enteredAt);
  }

  /** As a shelter's rules look at her. */
  Situation in(Stay stay) {
    return new Situation(
        known.age(), wish.sex(), wish.withChildren(), wish.needs(), wish.languages(), stay);
  }

  /** How long she waited for the place that she got. */
  Optional<Waited> waited() {
    return Optional.ofNullable(left)
        .filter(it -> it.reason() == LeavingReason.PLACED)
        .map(it ->
            new Waited(caseId, Math.toIntExact(Duration.between(enteredAt, it.at()).toDays())));
  }

  /** The same with what her case says of her age now; nobody keeps it. */
  WaitingEntry aged(Age now) {
    return with(wish, new Known(now, known.risk()), proposals, outbox);
  }

  /** What waits for her answer. */
  Optional<Proposal> open(Instant now) {
    return proposals.isEmpty()
        ? Optional.empty()
        : Optional.of(proposals.getLast()).filter(it -> it.isOpen(now));
  }

  /** Whether no more can be proposed to her. */
  boolean hadMostProposals() {
    return proposals.size() >= MOST_PROPOSALS;
  }

  boolean declined(String shelterId) {
    return proposals.stream().anyMatch(it -> it.shelterId().equals(shelterId) && it.isDeclined());
  }

  boolean postponed(String shelterId, Instant now) {
    return proposals.stream()
        .anyMatch(it -> it.shelterId().equals(shelterId) && it.isPostponed(now));
  }

  /** The shelters of which a place was proposed to her, and she did not answer, not long ago. */
  Set<String> lapsed(Instant now) {
    return proposals.stream()
        .filter(it -> it.isLapsed(now))
        .map(Proposal::shelterId)
        .collect(Collectors.toSet());
  }

  WaitingEntry changed(Wish newWish, Known nowKnown) {
    requireWaiting();
    return with(newWish, nowKnown, proposals, outbox);
  }

  /**
   * A place is proposed to her.
   *
   * @throws ProposalNotPossible while another one waits for her answer
   */
  WaitingEntry proposed(String shelterId, Stay stay, @Nullable String by, Instant now) {
    requireWaiting();
    if (open(now).isPresent() || hadMostProposals()) {
      throw new ProposalNotPossible();
    }
    Proposal made = new Proposal(Ids.next("wpr"), shelterId, stay, by, now, null);
    return with(
        wish,
        known,
        Stream.concat(proposals.stream(), Stream.of(made)).toList(),
        told("proposed", now, Map.of("shelterId", shelterId)));
  }

  /**
   * She answers what is proposed.
   *
   * @throws NothingProposed when nothing is, or it lapsed
   */
  WaitingEntry answered(Proposal.Answer answer) {
    requireWaiting();
    Instant now = answer.recorded().at();
    Proposal open = open(now).orElseThrow(NothingProposed::new);
    return with(
        wish,
        known,
        proposals.stream().map(it -> it.equals(open) ? it.answered(answer) : it).toList(),
        told(Codes.written(answer.choice()), now, Map.of("shelterId", open.shelterId())));
  }

  /** She waits no longer; a place that was proposed to her is told of, for it is free again. */
  WaitingEntry left(LeavingReason reason, Instant now) {
    requireWaiting();
    String why = Codes.written(reason);
    return new WaitingEntry(
        id,
        version + 1,
        organizationId,
        caseId,
        listOrganizationId,
        parties,
        wish,
        known,
        proposals,
        WaitingState.LEFT,
        enteredAt,
        new Leaving(reason, now),
        told(
            "left",
            now,
            open(now)
                .map(it -> Map.of("reason", why, "shelterId", it.shelterId()))
                .orElseGet(() -> Map.of("reason", why))));
  }

  private void requireWaiting() {
    if (state == WaitingState.LEFT) {
      throw new WaitingOver();
    }
  }

  private WaitingEntry with(
      Wish nowWished, Known nowKnown, List<Proposal> made, List<Event> events) {
    return new WaitingEntry(
        id,
        version + 1,
        organizationId,
        caseId,
        listOrganizationId,
        parties,
        nowWished,
        nowKnown,
        made,
        state,
        enteredAt,
        left,
        events);
  }

  private List<Event> told(String what, Instant now, Map<String, String> data) {
    return Event.append(outbox, event(what, id, caseId, organizationId, now, data));
  }

  private static Event event(
      String what,
      String id,
      String caseId,
      String organizationId,
      Instant now,
      Map<String, String> data) {
    return Event.of(
        "org.passage.shelters.waiting-" + what + ".v1", id, caseId, organizationId, now, data);
  }
}
