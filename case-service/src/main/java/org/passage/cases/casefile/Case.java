package org.passage.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * A person's case: who she is, what was found, where her case stands, and who answers for her.
 *
 * @param office which office of the organization answers for it
 * @param ownerId the Keycloak id of whoever answers for it in that office
 * @param team who assists her, the person who opened the case first
 * @param code for speaking and writing about the case; reveals nothing
 * @param transfers offers to take the case over, oldest first
 * @param tokens by which she is found; none until they are made, as by whoever stores the case
 */
public record Case(
    @BsonId String id,
    long version,
    String organizationId,
    String office,
    @Nullable String ownerId,
    List<TeamMember> team,
    String code,
    Standing standing,
    Identification identification,
    Childhood childhood,
    Person person,
    List<Transfer> transfers,
    List<String> tokens,
    List<Event> outbox)
    implements Aggregate {
  static final int LARGEST_TEAM = 50;
  private static final int MOST_TRANSFERS = 100;

  @Override
  public String caseId() {
    return id;
  }

  public CaseStatus status() {
    return standing.status();
  }

  public Outcome outcome() {
    return identification.outcome();
  }

  /** She was, or may have been, under 18 when screened, or by the last assessment of her age. */
  public boolean child() {
    return childhood.child();
  }

  public Instant openedAt() {
    return standing.openedAt();
  }

  /** Since when nothing of it can be read; null as long as people work on it. */
  public @Nullable Instant erasedAt() {
    return standing.erasedAt();
  }

  /** Into which other case of the same person it was merged; null as long as it was not. */
  public @Nullable Merged merged() {
    return standing.merged();
  }

  public Screening screening() {
    return identification.screening();
  }

  /** Screening opens the case, whatever it finds; who opens it is the first of the care team. */
  public static Case open(Caller opener, Person person, Screening screening, Instant now) {
    String id = Ids.next("cas");
    String organizationId = opener.organizationId();
    Childhood childhood = Childhood.of(person, screening.screenedOn());
    Identification found = Identification.screened(screening, childhood.child());
    TeamMember first = new TeamMember(opener.subject(), organizationId, now);
    return new Case(
        id,
        1,
        organizationId,
        opener.office(),
        opener.subject(),
        List.of(first),
        CaseCode.next(),
        Standing.opened(found.outcome(), now),
        found,
        childhood,
        person,
        List.of(),
        List.of(),
        List.of(
            event(
                "case-opened",
                id,
                organizationId,
                Map.of("outcome", Codes.written(found.outcome()), "office", opener.office()),
                now),
            event("care-team-joined", id, organizationId, first.written(), now)));
  }

  /** The same case, just opened, with a decision that was taken before. */
  Case openedUpon(Decision decision) {
    Case decided =
        identified("identification-decided", it -> it.decided(decision), standing.openedAt());
    // One write, so one version.
    return new CaseDraft(decided).written(version, decided.outbox());
  }

  /** A later screening replaces the earlier one; outcome and status follow from it. */
  public Case rescreened(Screening later, Instant now) {
    return judged("case-rescreened", person, later, now);
  }

  /** What is known of her replaces what was; whether she was a child, and the outcome, follow. */
  public Case corrected(Person known, Instant now) {
    return judged("person-corrected", known, screening(), now);
  }

  private Case judged(String what, Person known, Screening by, Instant now) {
    Childhood then = childhood.known(known, by.screenedOn());
    Identification found = identification.rescreened(by, then.child());
    return next(
        what,
        Map.of("outcome", Codes.written(found.outcome())),
        now,
        it -> {
          it.tokens = known.equals(person) ? tokens : List.of();
          it.person = known;
          it.childhood = then;
          it.identified(found);
        });
  }

  /** A decision on whether she is a trafficked person, or something about one; the rest follows. */
  public Case identified(String what, UnaryOperator<Identification> decide, Instant now) {
    Identification found = decide.apply(identification);
    Map<String, String> data = Map.of("outcome", Codes.written(found.outcome()));
    return next(what, data, now, it -> it.identified(found));
  }

  /**
   * The case moves on.
   *
   * @throws MoveNotAllowed when a case does not go there from here
   */
  public Case moved(StatusChange change) {
    Standing then = standing.moved(change);
    Map<String, String> data =
        Map.of(
            "from", Codes.written(change.from()),
            "to", Codes.written(change.to()),
            "reason", Codes.written(change.reason()));
    return next("case-status-changed", data, change.at(), it -> it.standing = then);
  }

  /**
   * Somebody of the care team answers for the case from now on.
   *
   * @throws InvalidInput when that person is not on the care team for the owning organization
   */
  public Case ownedBy(String personId, Instant now) {
    if (team.stream().noneMatch(it -> it.is(personId, organizationId))) {
      throw InvalidInput.at("/personId", "must be on the care team, of the owning organization");
    }
    return next("owner-assigned", Map.of("person", personId), now, it -> it.ownerId = personId);
  }

  /** Her age was assessed; whether she is a child follows from it. */
  public Case assessed(AgeAssessment assessment) {
    Childhood then = childhood.assessed(assessment);
    Map<String, String> data = Map.of("child", String.valueOf(then.child()));
    return next("age-assessed", data, assessment.recordedAt(), it -> it.childhood = then);
  }

  /** Somebody speaks for her from now on; nobody when null. */
  public Case guardedBy(@Nullable Guardian guardian, Instant now) {
    Childhood then = childhood.guardedBy(guardian);
    String what = guardian == null ? "guardian-removed" : "guardian-recorded";
    return next(what, Map.of(), now, it -> it.childhood = then);
  }

  /** Whether somebody may speak for her on a day. */
  public boolean guardedOn(LocalDate day) {
    @Nullable Guardian guardian = childhood.guardian();
    return guardian != null && guardian.on(day);
  }

  /**
   * Work goes on in another case of the same person; this one keeps what it holds.
   *
   * @throws MergeNotPossible when it was merged before, or somebody is asked to take it over
   */
  public Case mergedInto(Merged into) {
    requireMergeable();
    return next("case-merged", Map.of(), into.at(), it -> it.standing = standing.merged(into));
  }

  /**
   * Work on her goes on in this case for another one too.
   *
   * @throws MergeNotPossible when it was merged itself, or somebody is asked to take it over
   */
  public Case survives(Instant now) {
    requireMergeable();
    return next("duplicate-merged", Map.of(), now, it -> {});
  }

  /** It was another person's after all: this case is as it was before. */
  public Case unmerged(Instant now) {
    return next("case-merge-undone", Map.of(), now, it -> it.standing = standing.merged(null));
  }

  /** A case that had been merged into this one is by itself again. */
  public Case released(Instant now) {
    return next("duplicate-unmerged", Map.of(), now, it -> {});
  }

  private void requireMergeable() {
    if (merged() != null || transfers.stream().anyMatch(Transfer::open)) {
      throw new MergeNotPossible();
    }
  }

  /** The last version: nobody finds her or works on the case from now on. */
  public Case erased(String reason, Instant now) {
    return next(
        "case-erased",
        Map.of("reason", reason),
        now,
        it -> {
          it.team = List.of();
          it.tokens = List.of();
          it.standing = standing.erased(now);
        });
  }

  /**
   * Somebody joins the care team; nothing changes for one who is on it.
   *
   * @throws CareTeamFull when no more people may know of her
   */
  public Case joined(String personId, String organization, Instant now) {
    if (team.stream().anyMatch(it -> it.is(personId, organization))) {
      return this;
    }
    if (team.size() >= LARGEST_TEAM) {
      throw new CareTeamFull();
    }
    TeamMember member = new TeamMember(personId, organization, now);
    return next(
        "care-team-joined",
        member.written(),
        now,
        it -> it.team = Stream.concat(team.stream(), Stream.of(member)).toList());
  }

  /**
   * Somebody leaves the care team.
   *
   * @throws NotFound when no such person of that organization is on it
   */
  public Case left(String personId, String organization, Instant now) {
    TeamMember member =
        team.stream()
            .filter(it -> it.is(personId, organization))
            .findFirst()
            .orElseThrow(NotFound::new);
    return next(
        "care-team-left",
        member.written(),
        now,
        it -> it.team = team.stream().filter(other -> !other.equals(member)).toList());
  }

  /**
   * Somebody else is asked to take the case over.
   *
   * @throws TransferNotOpen when somebody is asked already
   */
  public Case offered(Transfer offer) {
    if (transfers.stream().anyMatch(Transfer::open) || transfers.size() >= MOST_TRANSFERS) {
      throw new TransferNotOpen();
    }
    return next(
        "transfer-offered",
        Map.of("transfer", offer.id(), "to", offer.to().organizationId()),
        offer.offeredAt(),
        it -> it.transfers = Stream.concat(transfers.stream(), Stream.of(offer)).toList());
  }

  /** The offer is declined or taken back; nothing else changes. */
  public Case refused(Transfer offer, TransferState state, Transfer.Reply reply) {
    Transfer answered = offer.answered(state, reply);
    Map<String, String> data = Map.of("transfer", offer.id(), "to", offer.to().organizationId());
    return next(
        "transfer-" + Codes.written(state), data, reply.at(), it -> it.transfers = with(answered));
  }

  /**
   * Somebody takes the case over. Within an organization the team stays; in another one nobody
   * knows of her but whoever accepts, and she is found by that organization's tokens.
   */
  public Case takenOver(Transfer offer, Caller by, Transfer.Reply reply) {
    Transfer answered = offer.answered(TransferState.ACCEPTED, reply);
    String organization = answered.to().organizationId();
    boolean leaves = !organization.equals(organizationId);
    Map<String, String> data =
        Map.of("from", organizationId, "to", organization, "office", answered.to().office());
    Case moved =
        next(
            "case-transferred",
            data,
            reply.at(),
            it -> {
              it.organizationId = organization;
              it.office = answered.to().office();
              it.ownerId = by.subject();
              it.team = leaves ? List.of() : team;
              it.tokens = leaves ? List.of() : tokens;
              it.transfers = with(answered);
            });
    Case joined = moved.joined(by.subject(), organization, reply.at());
    // One write, so one version.
    return new CaseDraft(joined).written(version + 1, joined.outbox());
  }

  private List<Transfer> with(Transfer changed) {
    return transfers.stream().map(it -> it.id().equals(changed.id()) ? changed : it).toList();
  }

  /** The same case, found by these tokens. */
  Case foundBy(List<String> made) {
    CaseDraft draft = new CaseDraft(this);
    draft.tokens = made;
    return draft.written(version, outbox);
  }

  private Case next(
      String what, Map<String, String> data, Instant now, Consumer<CaseDraft> change) {
    CaseDraft draft = new CaseDraft(this);
    change.accept(draft);
    Event event = event(what, id, draft.organizationId, data, now);
    return draft.written(version + 1, Event.append(outbox, event));
  }

  private static Event event(
      String what, String id, String organizationId, Map<String, String> data, Instant now) {
    return Event.of("org.passage.cases." + what + ".v1", id, id, organizationId, now, data);
  }
}
