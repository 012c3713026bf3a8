package org.passage.shelters.placement;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.EndingV1;
import org.passage.shelters.api.NewOfferV1;
import org.passage.shelters.api.NewPlacementChoiceV1;
import org.passage.shelters.api.NewPlacementV1;
import org.passage.shelters.api.PlacementPageV1;
import org.passage.shelters.api.PlacementStateV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.PlacementsApi;
import org.passage.shelters.cases.Cases;
import org.passage.shelters.placement.PlacementRequests.Wanted;
import org.passage.shelters.placement.Placements.PlacementFilter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.passage.shelters.shelter.Stay;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Placements over HTTP. */
@RestController
class PlacementController implements PlacementsApi {
  private final PlacementRequests requests;
  private final Placements placements;
  private final PlacementAccess access;
  private final Cases cases;
  private final Placing placing;
  private final Staying staying;
  private final HerChoices choices;
  private final Shelters shelters;
  private final Clock clock;

  PlacementController(
      PlacementRequests requests,
      Placements placements,
      PlacementAccess access,
      Cases cases,
      Placing placing,
      Staying staying,
      HerChoices choices,
      Shelters shelters,
      Clock clock) {
    this.requests = requests;
    this.placements = placements;
    this.access = access;
    this.cases = cases;
    this.placing = placing;
    this.staying = staying;
    this.choices = choices;
    this.shelters = shelters;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<PlacementV1> requestPlacement(
      NewPlacementV1 said, @Nullable String idempotencyKey) {
    Wanted wanted =
        new Wanted(
            said.getCaseId(),
            said.getShelterId(),
            said.getBedId(),
            stay(said.getShelterId(), said.getFrom(), said.getUntil()),
            false,
            said.getFormerPlacementId());
    return created(
        requests.request(
            Caller.current(),
            wanted,
            BeneficiaryChoice.valueOf(said.getBeneficiaryChoice().name())));
  }

  @Override
  public ResponseEntity<PlacementV1> offerPlacement(
      NewOfferV1 said, @Nullable String idempotencyKey) {
    Wanted wanted =
        new Wanted(
            said.getCaseId(),
            said.getShelterId(),
            said.getBedId(),
            stay(said.getShelterId(), said.getFrom(), said.getUntil()),
            true,
            said.getFormerPlacementId());
    return created(requests.offer(Caller.current(), wanted));
  }

  private Stay stay(String shelterId, LocalDate from, @Nullable LocalDate until) {
    return PlacementFormat.stay(from, until, shelters.get(shelterId).today(clock));
  }

  private static ResponseEntity<PlacementV1> created(Placement requested) {
    return ResponseEntity.created(URI.create("/api/shelters/v1/placements/" + requested.id()))
        .eTag(ETags.of(requested.version()))
        .body(PlacementFormat.full(requested));
  }

  @Override
  public ResponseEntity<PlacementV1> recordPlacementChoice(
      String placementId,
      NewPlacementChoiceV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Placement found = access.ownRequest(placementId, ifMatch);
    return answer(choices.record(found, PlacementFormat.choice(said)));
  }

  @Override
  public ResponseEntity<PlacementPageV1> listPlacements(
      @Nullable String caseId,
      @Nullable String shelterId,
      @Nullable PlacementStateV1 state,
      Integer limit,
      @Nullable String cursor) {
    PlacementFilter wanted =
        new PlacementFilter(
            caseId, shelterId, state == null ? null : PlacementState.valueOf(state.name()));
    Page<PlacementV1> page =
        placements
            .of(Caller.current().organizationId(), wanted, limit, cursor)
            .only(access::listed)
            .map(PlacementFormat::full);
    return ResponseEntity.ok(new PlacementPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<PlacementV1> getPlacement(String placementId) {
    return answer(access.known(placementId));
  }

  @Override
  public ResponseEntity<PlacementV1> acceptPlacement(
      String placementId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    return answer(
        placing.accept(
            shared(access.atOwnShelter(placementId, ifMatch)), told(PlacementStep.ACCEPTED)));
  }

  @Override
  public ResponseEntity<PlacementV1> declinePlacement(
      String placementId,
      EndingV1 ending,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return answer(
        placing.end(
            access.atOwnShelter(placementId, ifMatch),
            told(PlacementStep.DECLINED).noting(ending.getNote()),
            reason(ending)));
  }

  @Override
  public ResponseEntity<PlacementV1> confirmArrival(
      String placementId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    return answer(
        placing.arrive(
            shared(access.atOwnShelter(placementId, ifMatch)), told(PlacementStep.ARRIVED)));
  }

  @Override
  public ResponseEntity<PlacementV1> confirmDeparture(
      String placementId,
      EndingV1 ending,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return answer(
        staying.gone(
            access.atOwnShelter(placementId, ifMatch),
            told(PlacementStep.DEPARTED).noting(ending.getNote()),
            reason(ending)));
  }

  @Override
  public ResponseEntity<PlacementV1> cancelPlacement(
      String placementId,
      EndingV1 ending,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return answer(
        placing.end(
            access.ownRequest(placementId, ifMatch),
            told(PlacementStep.CANCELLED).noting(ending.getNote()),
            reason(ending)));
  }

  /** Taking her in needs her consent at this moment; letting her go does not. */
  private Placement shared(Placement found) {
    if (!found.shelterOrganizationId().equals(found.organizationId())) {
      cases.requireSharing(found.caseId(), found.shelterOrganizationId());
    }
    return found;
  }

  private Told told(PlacementStep step) {
    return Told.of(step, Stamp.now(clock));
  }

  private static EndReason reason(EndingV1 ending) {
    return EndReason.valueOf(ending.getReason().name());
  }

  private static ResponseEntity<PlacementV1> answer(Placement found) {
    return ResponseEntity.ok().eTag(ETags.of(found.version())).body(PlacementFormat.full(found));
  }
}
