package org.passage.shelters.visit;

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
import org.passage.shelters.api.IdentityCheckV1;
import org.passage.shelters.api.VisitAnswerV1;
import org.passage.shelters.api.VisitDecisionV1;
import org.passage.shelters.api.VisitPageV1;
import org.passage.shelters.api.VisitStateV1;
import org.passage.shelters.api.VisitV1;
import org.passage.shelters.api.VisitorV1;
import org.passage.shelters.api.VisitsApi;
import org.passage.shelters.placement.Placement;
import org.passage.shelters.placement.PlacementAccess;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.passage.shelters.visit.Visit.Decision;
import org.passage.shelters.visit.Visit.Door;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Visits over HTTP. */
@RestController
class VisitController implements VisitsApi {
  private final Visits visits;
  private final Bans bans;
  private final Shelters shelters;
  private final PlacementAccess placements;
  private final CaseAccess cases;
  private final Clock clock;

  VisitController(
      Visits visits,
      Bans bans,
      Shelters shelters,
      PlacementAccess placements,
      CaseAccess cases,
      Clock clock) {
    this.visits = visits;
    this.bans = bans;
    this.shelters = shelters;
    this.placements = placements;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<VisitV1> requestVisit(
      String placementId, VisitorV1 said, @Nullable String idempotencyKey) {
    Placement hers = placements.atOwnShelter(placementId);
    if (hers.isOver()) {
      throw new StayOver();
    }
    Stamp by = Stamp.now(clock);
    Visit requested = visits.add(Visit.request(hers, VisitFormat.visitor(said, by.at()), by));
    return ResponseEntity.created(URI.create("/api/shelters/v1/visits/" + requested.id()))
        .eTag(ETags.of(requested.version()))
        .body(VisitFormat.full(requested));
  }

  @Override
  public ResponseEntity<VisitPageV1> listVisits(
      String placementId, Integer limit, @Nullable String cursor) {
    placements.atOwnShelter(placementId);
    Page<VisitV1> page = visits.of(placementId, limit, cursor).map(VisitFormat::full);
    return ResponseEntity.ok(new VisitPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<VisitPageV1> listVisitsAtShelter(
      String shelterId, @Nullable VisitStateV1 state, Integer limit, @Nullable String cursor) {
    shelters.own(shelterId);
    Page<Visit> found = visits.at(shelterId, Codes.same(VisitState.class, state), limit, cursor);
    found.items().forEach(it -> cases.party(it.caseId()));
    return ResponseEntity.ok(
        new VisitPageV1(found.map(VisitFormat::full).items()).next(found.next()));
  }

  @Override
  public ResponseEntity<VisitV1> getVisit(String visitId) {
    return answer(own(visitId));
  }

  @Override
  public ResponseEntity<VisitV1> answerVisit(
      String visitId,
      VisitAnswerV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Visit found = changeable(visitId, ifMatch);
    VisitStep hers = VisitFormat.answer(said.getChoice());
    return answer(visits.replace(found.answered(hers, Stamp.now(clock))));
  }

  @Override
  public ResponseEntity<VisitV1> decideVisit(
      String visitId,
      VisitDecisionV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    if (!said.getApproved() && said.getReason() == null) {
      throw InvalidInput.at("/reason", "must say why it is refused");
    }
    Visit found = changeable(visitId, ifMatch);
    Visit decided =
        found.decided(said.getApproved(), new Decision(said.getReason(), Stamp.now(clock)));
    if (said.getApproved()) {
      bans.require(found.shelterId(), found.visitor().name());
    }
    return answer(visits.replace(decided));
  }

  @Override
  public ResponseEntity<VisitV1> admitVisitor(
      String visitId,
      IdentityCheckV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Visit found = changeable(visitId, ifMatch);
    Door door = new Door(IdentityDocument.valueOf(said.getDocument().name()), Stamp.now(clock));
    Visit checked = found.atTheDoor(said.getMatches(), door);
    if (said.getMatches()) {
      bans.require(found.shelterId(), found.visitor().name());
    }
    return answer(visits.replace(checked));
  }

  @Override
  public ResponseEntity<VisitV1> visitorLeft(
      String visitId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    return answer(visits.replace(changeable(visitId, ifMatch).left(Stamp.now(clock))));
  }

  private Visit changeable(String visitId, @Nullable String ifMatch) {
    Visit found = own(visitId);
    ETags.check(ifMatch, found.version());
    return found;
  }

  /** Of the caller's own shelter. */
  private Visit own(String visitId) {
    Visit found =
        visits
            .find(visitId)
            .filter(it -> it.organizationId().equals(Caller.current().organizationId()))
            .orElseThrow(NotFound::new);
    cases.party(found.caseId());
    return found;
  }

  private static ResponseEntity<VisitV1> answer(Visit it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(VisitFormat.full(it));
  }
}
