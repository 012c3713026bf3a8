package org.passage.cases.encounter;

import java.net.URI;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.EncounterCorrectionV1;
import org.passage.cases.api.EncounterNoteV1;
import org.passage.cases.api.EncounterPageV1;
import org.passage.cases.api.EncounterV1;
import org.passage.cases.api.EncounterVersionPageV1;
import org.passage.cases.api.EncountersApi;
import org.passage.cases.api.HerWordsV1;
import org.passage.cases.api.NewEncounterV1;
import org.passage.cases.api.ObservedReactionV1;
import org.passage.cases.api.SupportGuideV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.encounter.Account.Entry;
import org.passage.cases.reaction.Reaction;
import org.passage.cases.reaction.Reactions;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Meetings over HTTP; each comes with the responses that help for what was observed. */
@RestController
class EncounterController implements EncountersApi {
  private static final int GUIDED_BY = 100;

  private final Encounters encounters;
  private final Reactions reactions;
  private final EncounterFormat format;
  private final CaseFinder finder;
  private final Clock clock;

  EncounterController(Encounters encounters, Reactions reactions, CaseFinder finder, Clock clock) {
    this.encounters = encounters;
    this.reactions = reactions;
    this.format = new EncounterFormat(reactions);
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<EncounterV1> recordEncounter(
      String caseId, NewEncounterV1 held, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    Meeting meeting = EncounterFormat.meeting("", held, clock.instant());
    Encounter recorded =
        encounters.add(
            Encounter.record(found, meeting, Caller.current().subject(), clock.instant()));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/encounters/" + recorded.id()))
        .eTag(ETags.of(recorded.version()))
        .body(format.full(recorded));
  }

  @Override
  public ResponseEntity<EncounterPageV1> listEncounters(
      String caseId, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    Page<Encounter> page = encounters.of(caseId, limit, cursor);
    return ResponseEntity.ok(new EncounterPageV1(page.map(format::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<EncounterV1> getEncounter(String caseId, String encounterId) {
    return answer(required(caseId, encounterId));
  }

  @Override
  public ResponseEntity<EncounterV1> correctEncounter(
      String caseId, String encounterId, EncounterCorrectionV1 known, @Nullable String ifMatch) {
    Meeting meeting = EncounterFormat.meeting("/encounter", known.getEncounter(), clock.instant());
    Entry entry = entry(CorrectionReason.valueOf(known.getReason().name()));
    return changed(caseId, encounterId, ifMatch, it -> it.corrected(meeting, entry));
  }

  @Override
  public ResponseEntity<EncounterV1> writeHealthNote(
      String caseId, String encounterId, EncounterNoteV1 note, @Nullable String ifMatch) {
    return changed(caseId, encounterId, ifMatch, noting(NoteClass.HEALTH, note));
  }

  @Override
  public ResponseEntity<EncounterV1> writeLegalNote(
      String caseId, String encounterId, EncounterNoteV1 note, @Nullable String ifMatch) {
    return changed(caseId, encounterId, ifMatch, noting(NoteClass.LEGAL, note));
  }

  @Override
  public ResponseEntity<EncounterV1> writeInvestigationNote(
      String caseId, String encounterId, EncounterNoteV1 note, @Nullable String ifMatch) {
    return changed(caseId, encounterId, ifMatch, noting(NoteClass.INVESTIGATION, note));
  }

  @Override
  public ResponseEntity<EncounterVersionPageV1> listEncounterVersions(
      String caseId, String encounterId, Integer limit, @Nullable String cursor) {
    Page<EncounterVersion> page = encounters.before(required(caseId, encounterId), limit, cursor);
    return ResponseEntity.ok(
        new EncounterVersionPageV1(page.map(format::version).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<SupportGuideV1> getSupportGuide(String caseId) {
    finder.required(caseId);
    SupportGuide guide =
        SupportGuide.of(
            encounters.of(caseId, GUIDED_BY, null).items().stream()
                .map(it -> it.account().meeting())
                .toList());
    return ResponseEntity.ok(
        new SupportGuideV1(
            caseId,
            guide.encounters(),
            guide.observed().stream().map(this::observed).toList(),
            guide.herWords().stream().map(it -> new HerWordsV1(it.words(), it.at())).toList()));
  }

  private ObservedReactionV1 observed(SupportGuide.Observed it) {
    Reaction known = reactions.of(it.reaction());
    return new ObservedReactionV1(
        EncounterFormat.code(it.reaction()),
        known.title(),
        it.times(),
        it.last(),
        known.supportiveResponses());
  }

  private Function<Encounter, Encounter> noting(NoteClass of, EncounterNoteV1 note) {
    CorrectionReason reason =
        note.getReason() == null
            ? CorrectionReason.COMPLETED
            : CorrectionReason.valueOf(note.getReason().name());
    return it -> it.noted(of, note.getText(), entry(reason));
  }

  private Entry entry(CorrectionReason reason) {
    return new Entry(Caller.current().subject(), clock.instant(), reason);
  }

  private ResponseEntity<EncounterV1> changed(
      String caseId,
      String encounterId,
      @Nullable String ifMatch,
      Function<Encounter, Encounter> change) {
    Encounter found = required(caseId, encounterId);
    ETags.check(ifMatch, found.version());
    return answer(encounters.change(found, change.apply(found)));
  }

  private Encounter required(String caseId, String encounterId) {
    finder.required(caseId);
    return encounters.find(caseId, encounterId).orElseThrow(NotFound::new);
  }

  private ResponseEntity<EncounterV1> answer(Encounter it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(format.full(it));
  }
}
