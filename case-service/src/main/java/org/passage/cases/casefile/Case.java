package org.passage.cases.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.CaseFacts;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * A person's case: who she is, what the screening found, and which organization answers for her.
 *
 * @param office which office of the organization answers for it
 * @param team who assists her, the person who opened the case first
 * @param code for speaking and writing about the case; reveals nothing
 * @param child she was, or may have been, under 18 when screened
 * @param erasedAt since when nothing of it can be read; what is left counts in statistics
 * @param tokens by which she is found; none until they are made, as by whoever stores the case
 */
public record Case(
    @BsonId String id,
    long version,
    String organizationId,
    String office,
    List<TeamMember> team,
    String code,
    CaseStatus status,
    ScreeningOutcome outcome,
    boolean child,
    Person person,
    @Personal Screening screening,
    Instant openedAt,
    @Nullable Instant erasedAt,
    List<String> tokens,
    List<Event> outbox)
    implements Aggregate {
  static final int LARGEST_TEAM = 50;

  public Case {
    // What was stored before there were any has none.
    tokens = tokens == null ? List.of() : List.copyOf(tokens);
  }

  @Override
  public String caseId() {
    return id;
  }

  /** Screening opens the case, whatever it finds; who opens it is the first of the care team. */
  static Case open(Caller opener, Person person, Screening screening, Instant now) {
    String id = Ids.next("cas");
    String organizationId = opener.organizationId();
    boolean child = person.childOn(screening.screenedOn());
    ScreeningOutcome outcome = screening.outcome(child);
    TeamMember first = new TeamMember(opener.subject(), organizationId, now);
    return new Case(
        id,
        1,
        organizationId,
        opener.office(),
        List.of(first),
        CaseCode.next(),
        outcome.status(),
        outcome,
        child,
        person,
        screening,
        now,
        null,
        List.of(),
        List.of(
            event(
                "case-opened",
                id,
                organizationId,
                Map.of("outcome", Codes.written(outcome), "office", opener.office()),
                now),
            event("care-team-joined", id, organizationId, who(first), now)));
  }

  /** A later screening replaces the earlier one; outcome and status follow from it. */
  Case rescreened(Screening later, Instant now) {
    return judged(person, later, tokens, "case-rescreened", now);
  }

  /** What is known of her replaces what was; whether she was a child, and the outcome, follow. */
  Case corrected(Person known, Instant now) {
    return judged(known, screening, List.of(), "person-corrected", now);
  }

  private Case judged(Person known, Screening by, List<String> foundBy, String what, Instant now) {
    boolean childThen = known.childOn(by.screenedOn());
    ScreeningOutcome found = by.outcome(childThen);
    return new Case(
        id,
        version + 1,
        organizationId,
        office,
        team,
        code,
        found.status(),
        found,
        childThen,
        known,
        by,
        openedAt,
        erasedAt,
        foundBy,
        appended(what, Map.of("outcome", Codes.written(found)), now));
  }

  /** The last version: nobody finds her or works on the case from now on. */
  public Case erased(String reason, Instant now) {
    return new Case(
        id,
        version + 1,
        organizationId,
        office,
        List.of(),
        code,
        status,
        outcome,
        child,
        person,
        screening,
        openedAt,
        now,
        List.of(),
        appended("case-erased", Map.of("reason", reason), now));
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
    return withTeam(
        Stream.concat(team.stream(), Stream.of(member)).toList(),
        appended("care-team-joined", who(member), now));
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
    return withTeam(
        team.stream().filter(it -> !it.equals(member)).toList(),
        appended("care-team-left", who(member), now));
  }

  /** What decides who may work on the case. */
  public CaseFacts facts() {
    return new CaseFacts(id, organizationId, office, team.stream().map(TeamMember::fact).toList());
  }

  /** The same case, found by these tokens. */
  Case foundBy(List<String> made) {
    return with(version, team, made, outbox);
  }

  private Case withTeam(List<TeamMember> members, List<Event> events) {
    return with(version + 1, members, tokens, events);
  }

  private Case with(
      long counted, List<TeamMember> members, List<String> foundBy, List<Event> events) {
    return new Case(
        id,
        counted,
        organizationId,
        office,
        members,
        code,
        status,
        outcome,
        child,
        person,
        screening,
        openedAt,
        erasedAt,
        foundBy,
        events);
  }

  private List<Event> appended(String what, Map<String, String> data, Instant now) {
    return Event.append(outbox, event(what, id, organizationId, data, now));
  }

  private static Map<String, String> who(TeamMember member) {
    return Map.of("person", member.personId(), "organization", member.organizationId());
  }

  private static Event event(
      String what, String id, String organizationId, Map<String, String> data, Instant now) {
    return Event.of("org.passage.cases." + what + ".v1", id, id, organizationId, now, data);
  }
}
