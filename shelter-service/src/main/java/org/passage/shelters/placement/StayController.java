package org.passage.shelters.placement;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.BeneficiaryChoiceV1;
import org.passage.shelters.api.NewAbsenceV1;
import org.passage.shelters.api.NewExtensionV1;
import org.passage.shelters.api.NewLeaveV1;
import org.passage.shelters.api.NewTransferV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.StaysApi;
import org.passage.shelters.api.WhereaboutsV1;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.ShelterFormat;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What happens while she lives in a shelter, over HTTP. */
@RestController
class StayController implements StaysApi {
  private final PlacementAccess access;
  private final Placing placing;
  private final Staying staying;
  private final Shelters shelters;
  private final Clock clock;

  StayController(
      PlacementAccess access, Placing placing, Staying staying, Shelters shelters, Clock clock) {
    this.access = access;
    this.placing = placing;
    this.staying = staying;
    this.shelters = shelters;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<WhereaboutsV1> getPlacementAddress(String placementId) {
    Shelter shelter = shelters.get(access.whereabouts(placementId).shelterId());
    return ResponseEntity.ok(
        new WhereaboutsV1(shelter.id(), ShelterFormat.address(shelter.address())));
  }

  @Override
  public ResponseEntity<PlacementV1> extendPlacement(
      String placementId,
      NewExtensionV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Placement found = access.atOwnShelter(placementId, ifMatch);
    requireHers(said.getBeneficiaryChoice());
    return answer(staying.longer(found, told(PlacementStep.EXTENDED), said.getUntil()));
  }

  @Override
  public ResponseEntity<PlacementV1> beginLeave(
      String placementId,
      NewLeaveV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Leave wanted = new Leave(said.getFrom(), said.getUntil(), said.getWish(), null);
    return answer(
        staying.away(
            access.atOwnShelter(placementId, ifMatch), told(PlacementStep.ON_LEAVE), wanted));
  }

  @Override
  public ResponseEntity<PlacementV1> reportAbsence(
      String placementId,
      NewAbsenceV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Placement found = access.atOwnShelter(placementId, ifMatch);
    Told told = told(PlacementStep.ABSENT).noting(said.getNote());
    if (said.getSince().isAfter(told.at())) {
      throw InvalidInput.at("/since", "must not be in the future");
    }
    return answer(staying.absent(found, told, said.getSince()));
  }

  @Override
  public ResponseEntity<PlacementV1> confirmReturn(
      String placementId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    return answer(
        staying.back(access.atOwnShelter(placementId, ifMatch), told(PlacementStep.RETURNED)));
  }

  @Override
  public ResponseEntity<PlacementV1> transferPlacement(
      String placementId,
      NewTransferV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Placement found = access.atOwnShelter(placementId, ifMatch);
    requireHers(said.getBeneficiaryChoice());
    TransferReason reason = TransferReason.valueOf(said.getReason().name());
    String shelterId = said.getShelterId();
    if (shelterId == null || shelterId.equals(found.shelterId())) {
      Told told = told(PlacementStep.MOVED).because(reason).noting(said.getNote());
      return answer(placing.move(found, told, said.getBedId()));
    }
    Told told = told(PlacementStep.TRANSFERRED).because(reason).noting(said.getNote());
    return answer(staying.elsewhere(found, told, shelterId, said.getBedId()));
  }

  private static void requireHers(BeneficiaryChoiceV1 choice) {
    if (choice != BeneficiaryChoiceV1.ACCEPTED) {
      throw new NotHerChoice();
    }
  }

  private Told told(PlacementStep step) {
    return Told.of(step, Stamp.now(clock));
  }

  private static ResponseEntity<PlacementV1> answer(Placement found) {
    return ResponseEntity.ok().eTag(ETags.of(found.version())).body(PlacementFormat.full(found));
  }
}
