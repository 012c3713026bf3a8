package org.passage.shelters.placement;

import static org.passage.shelters.placement.PlacementState.CANCELLED;
import static org.passage.shelters.placement.PlacementState.DECLINED;
import static org.passage.shelters.placement.PlacementState.DEPARTED;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.EndingV1;
import org.passage.shelters.api.NewPlacementV1;
import org.passage.shelters.api.PlacementPageV1;
import org.passage.shelters.api.PlacementStateV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.PlacementsApi;
import org.passage.shelters.cases.Cases;
import org.passage.shelters.placement.PlacementRequests.Wanted;
import org.passage.shelters.placement.Placements.PlacementFilter;
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
  private final Clock clock;

  PlacementController(
      PlacementRequests requests,
      Placements placements,
      PlacementAccess access,
      Cases cases,
      Placing placing,
      Clock clock) {
    this.requests = requests;
    this.placements = placements;
    this.access = access;
    this.cases = cases;
    this.placing = placing;
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
            PlacementFormat.stay(said, LocalDate.now(clock)));
    Placement requested =
        requests.request(
            Caller.current().organizationId(),
            wanted,
            BeneficiaryChoice.valueOf(said.getBeneficiaryChoice().name()));
    return ResponseEntity.created(URI.create("/api/shelters/v1/placements/" + requested.id()))
        .eTag(ETags.of(requested.version()))
        .body(PlacementFormat.full(requested));
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
    return answer(placing.accept(shared(access.atOwnShelter(placementId, ifMatch))));
  }

  @Override
  public ResponseEntity<PlacementV1> declinePlacement(
      String placementId,
      EndingV1 ending,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return answer(placing.end(access.atOwnShelter(placementId, ifMatch), DECLINED, reason(ending)));
  }

  @Override
  public ResponseEntity<PlacementV1> confirmArrival(
      String placementId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    return answer(placing.arrive(shared(access.atOwnShelter(placementId, ifMatch))));
  }

  @Override
  public ResponseEntity<PlacementV1> confirmDeparture(
      String placementId,
      EndingV1 ending,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return answer(placing.end(access.atOwnShelter(placementId, ifMatch), DEPARTED, reason(ending)));
  }

  @Override
  public ResponseEntity<PlacementV1> cancelPlacement(
      String placementId,
      EndingV1 ending,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    return answer(placing.end(access.ownRequest(placementId, ifMatch), CANCELLED, reason(ending)));
  }

  /** Taking her in needs her consent at this moment; letting her go does not. */
  private Placement shared(Placement found) {
    if (!found.shelterOrganizationId().equals(found.organizationId())) {
      cases.requireSharing(found.caseId(), found.shelterOrganizationId());
    }
    return found;
  }

  private static EndReason reason(EndingV1 ending) {
    return EndReason.valueOf(ending.getReason().name());
  }

  private static ResponseEntity<PlacementV1> answer(Placement found) {
    return ResponseEntity.ok().eTag(ETags.of(found.version())).body(PlacementFormat.full(found));
  }
}
