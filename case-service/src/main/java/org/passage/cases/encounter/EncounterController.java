package org.passage.cases.encounter;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.EncounterKindV1;
import org.passage.cases.api.EncounterPageV1;
import org.passage.cases.api.EncounterV1;
import org.passage.cases.api.EncountersApi;
import org.passage.cases.api.NewEncounterV1;
import org.passage.cases.api.ReactionCodeV1;
import org.passage.cases.api.SupportiveResponseV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.reaction.ReactionCode;
import org.passage.cases.reaction.Reactions;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Meetings over HTTP; each comes with the responses that help for what was observed. */
@RestController
class EncounterController implements EncountersApi {
  private final Encounters encounters;
  private final Reactions reactions;
  private final CaseFinder finder;
  private final Clock clock;

  EncounterController(Encounters encounters, Reactions reactions, CaseFinder finder, Clock clock) {
    this.encounters = encounters;
    this.reactions = reactions;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<EncounterV1> recordEncounter(
      String caseId, NewEncounterV1 held, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    if (held.getStartedAt().isAfter(clock.instant())) {
      throw InvalidInput.at("/startedAt", "must not be in the future");
    }
    List<ReactionCode> observed =
        held.getReactions().stream().map(it -> ReactionCode.valueOf(it.name())).toList();
    Encounter recorded =
        encounters.add(
            Encounter.record(
                found.organizationId(),
                caseId,
                EncounterKind.valueOf(held.getKind().name()),
                held.getStartedAt(),
                held.getLanguage(),
                held.getInterpreter(),
                observed,
                held.getNote(),
                clock.instant()));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/encounters/" + recorded.id()))
        .body(full(recorded));
  }

  @Override
  public ResponseEntity<EncounterPageV1> listEncounters(
      String caseId, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    Page<Encounter> page = encounters.of(caseId, limit, cursor);
    return ResponseEntity.ok(new EncounterPageV1(page.map(this::full).items()).next(page.next()));
  }

  private EncounterV1 full(Encounter it) {
    return new EncounterV1(
            it.id(),
            it.caseId(),
            EncounterKindV1.valueOf(it.kind().name()),
            it.startedAt(),
            it.language(),
            it.interpreter(),
            it.reactions().stream().map(EncounterController::code).toList(),
            it.reactions().stream().map(this::responses).toList())
        .note(it.note());
  }

  private SupportiveResponseV1 responses(ReactionCode code) {
    return new SupportiveResponseV1(code(code), reactions.of(code).supportiveResponses());
  }

  private static ReactionCodeV1 code(ReactionCode code) {
    return ReactionCodeV1.valueOf(code.name());
  }
}
