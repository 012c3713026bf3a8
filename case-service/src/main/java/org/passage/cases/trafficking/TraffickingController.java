package org.passage.cases.trafficking;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.NewTraffickingEventV1;
import org.passage.cases.api.NewTraffickingFactsV1;
import org.passage.cases.api.TraffickingApi;
import org.passage.cases.api.TraffickingEventPageV1;
import org.passage.cases.api.TraffickingEventV1;
import org.passage.cases.api.TraffickingFactsV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What was done to her over HTTP. */
@RestController
class TraffickingController implements TraffickingApi {
  private final Trafficking trafficking;
  private final CaseFinder finder;
  private final Clock clock;

  TraffickingController(Trafficking trafficking, CaseFinder finder, Clock clock) {
    this.trafficking = trafficking;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<TraffickingFactsV1> getTraffickingFacts(String caseId) {
    return answer(trafficking.factsOf(finder.required(caseId)));
  }

  @Override
  public ResponseEntity<TraffickingFactsV1> recordTraffickingFacts(
      String caseId, NewTraffickingFactsV1 told, @Nullable String ifMatch) {
    TraffickingFacts before = trafficking.factsOf(finder.required(caseId));
    ETags.check(ifMatch, before.version());
    return answer(
        trafficking.write(before.recorded(TraffickingFormat.facts(told), clock.instant())));
  }

  @Override
  public ResponseEntity<TraffickingEventV1> recordTraffickingEvent(
      String caseId, NewTraffickingEventV1 told, @Nullable String idempotencyKey) {
    Case found = finder.required(caseId);
    TraffickingEvent recorded =
        trafficking.add(
            TraffickingEvent.record(
                found.organizationId(),
                caseId,
                TraffickingFormat.event(told, today()),
                clock.instant()));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/trafficking-events/" + recorded.id()))
        .eTag(ETags.of(recorded.version()))
        .body(TraffickingFormat.full(recorded));
  }

  @Override
  public ResponseEntity<TraffickingEventPageV1> listTraffickingEvents(
      String caseId, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    Page<TraffickingEvent> page = trafficking.eventsOf(caseId, limit, cursor);
    return ResponseEntity.ok(
        new TraffickingEventPageV1(page.map(TraffickingFormat::full).items()).next(page.next()));
  }

  @Override
  public ResponseEntity<TraffickingEventV1> getTraffickingEvent(String caseId, String eventId) {
    return answer(required(caseId, eventId));
  }

  @Override
  public ResponseEntity<TraffickingEventV1> correctTraffickingEvent(
      String caseId, String eventId, NewTraffickingEventV1 told, @Nullable String ifMatch) {
    TraffickingEvent found = required(caseId, eventId);
    ETags.check(ifMatch, found.version());
    return answer(
        trafficking.change(
            found.corrected(TraffickingFormat.event(told, today()), clock.instant())));
  }

  @Override
  public ResponseEntity<Void> removeTraffickingEvent(
      String caseId, String eventId, @Nullable String ifMatch) {
    TraffickingEvent found = required(caseId, eventId);
    ETags.check(ifMatch, found.version());
    trafficking.remove(found);
    return ResponseEntity.noContent().build();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private TraffickingEvent required(String caseId, String eventId) {
    finder.required(caseId);
    return trafficking.event(caseId, eventId).orElseThrow(NotFound::new);
  }

  private static ResponseEntity<TraffickingFactsV1> answer(TraffickingFacts it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(TraffickingFormat.full(it));
  }

  private static ResponseEntity<TraffickingEventV1> answer(TraffickingEvent it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(TraffickingFormat.full(it));
  }
}
