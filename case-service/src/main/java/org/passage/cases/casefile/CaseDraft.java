package org.passage.cases.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.store.Event;

/** The next version of a case while it is written; everything that is not set stays. */
final class CaseDraft {
  private final Case before;
  String organizationId;
  String office;
  @Nullable String ownerId;
  List<TeamMember> team;
  Standing standing;
  Identification identification;
  Childhood childhood;
  Person person;
  List<Transfer> transfers;
  List<String> tokens;

  CaseDraft(Case before) {
    this.before = before;
    organizationId = before.organizationId();
    office = before.office();
    ownerId = before.ownerId();
    team = before.team();
    standing = before.standing();
    identification = before.identification();
    childhood = before.childhood();
    person = before.person();
    transfers = before.transfers();
    tokens = before.tokens();
  }

  /** Takes an outcome for what decides where the case stands. */
  void identified(Identification now) {
    identification = now;
    standing = standing.upon(now.outcome());
  }

  Case written(long version, List<Event> outbox) {
    return new Case(
        before.id(),
        version,
        organizationId,
        office,
        ownerId,
        team,
        before.code(),
        standing,
        identification,
        childhood,
        person,
        transfers,
        tokens,
        outbox);
  }
}
