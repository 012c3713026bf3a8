package org.passage.shelters.incident;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.CaseAccess;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.IncidentAccountV1;
import org.passage.shelters.api.IncidentClosureV1;
import org.passage.shelters.api.IncidentPageV1;
import org.passage.shelters.api.IncidentStateV1;
import org.passage.shelters.api.IncidentV1;
import org.passage.shelters.api.IncidentsApi;
import org.passage.shelters.api.NewCorrectionV1;
import org.passage.shelters.incident.Incident.Closure;
import org.passage.shelters.placement.Placement;
import org.passage.shelters.placement.Residents;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Incidents over HTTP. */
@RestController
class IncidentController implements IncidentsApi {
  private final Incidents incidents;
  private final Shelters shelters;
  private final Residents residents;
  private final CaseAccess cases;
  private final Clock clock;

  IncidentController(
      Incidents incidents, Shelters shelters, Residents residents, CaseAccess cases, Clock clock) {
    this.incidents = incidents;
    this.shelters = shelters;
    this.residents = residents;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<IncidentV1> reportIncident(
      String shelterId, IncidentAccountV1 said, @Nullable String idempotencyKey) {
    Shelter shelter = shelters.own(shelterId);
    Incident reported =
        incidents.add(Incident.report(shelter, account("", shelterId, said), Stamp.now(clock)));
    return ResponseEntity.created(URI.create("/api/shelters/v1/incidents/" + reported.id()))
        .eTag(ETags.of(reported.version()))
        .body(IncidentFormat.full(reported));
  }

  @Override
  public ResponseEntity<IncidentPageV1> listIncidents(
      String shelterId, @Nullable IncidentStateV1 state, Integer limit, @Nullable String cursor) {
    shelters.own(shelterId);
    Page<IncidentV1> page =
        incidents
            .of(shelterId, Codes.same(IncidentState.class, state), limit, cursor)
            .only(IncidentController::seen)
            .map(it -> IncidentFormat.full(onRecord(it)));
    return ResponseEntity.ok(new IncidentPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<IncidentV1> getIncident(String incidentId) {
    return answer(known(incidentId));
  }

  @Override
  public ResponseEntity<IncidentV1> correctIncident(
      String incidentId, NewCorrectionV1 said, @Nullable String ifMatch) {
    Incident found = changeable(incidentId, ifMatch);
    Account better = account("/account", found.shelterId(), said.getAccount());
    return answer(incidents.replace(found.corrected(better, said.getReason(), Stamp.now(clock))));
  }

  @Override
  public ResponseEntity<IncidentV1> closeIncident(
      String incidentId,
      IncidentClosureV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Incident found = changeable(incidentId, ifMatch);
    return answer(
        incidents.replace(found.closed(new Closure(said.getLessons(), Stamp.now(clock)))));
  }

  private Account account(String at, String shelterId, IncidentAccountV1 said) {
    if (said.getHappenedAt().isAfter(clock.instant())) {
      throw InvalidInput.at(at + "/happenedAt", "must not be in the future");
    }
    return IncidentFormat.account(
        at,
        said,
        IncidentFormat.residents(
            at, said, placementId -> residents.at(shelterId, placementId).map(Placement::caseId)));
  }

  private Incident changeable(String incidentId, @Nullable String ifMatch) {
    Incident found = known(incidentId);
    ETags.check(ifMatch, found.version());
    return found;
  }

  private Incident known(String incidentId) {
    return incidents
        .find(incidentId)
        .filter(it -> it.organizationId().equals(Caller.current().organizationId()))
        .filter(IncidentController::seen)
        .map(this::onRecord)
        .orElseThrow(NotFound::new);
  }

  /** Nobody sees what is said of oneself. */
  private static boolean seen(Incident it) {
    return !it.involves(Caller.current().subject());
  }

  /** Each whom it concerns can be shown later who has read it. */
  private Incident onRecord(Incident it) {
    it.cases().forEach(cases::party);
    return it;
  }

  private static ResponseEntity<IncidentV1> answer(Incident it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(IncidentFormat.full(it));
  }
}
