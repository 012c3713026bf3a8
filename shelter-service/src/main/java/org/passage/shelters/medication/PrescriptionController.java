package org.passage.shelters.medication;

import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.shelters.api.NewPrescriptionV1;
import org.passage.shelters.api.PrescriptionPageV1;
import org.passage.shelters.api.PrescriptionStateV1;
import org.passage.shelters.api.PrescriptionStopV1;
import org.passage.shelters.api.PrescriptionV1;
import org.passage.shelters.api.PrescriptionsApi;
import org.passage.shelters.medication.Prescription.Stop;
import org.passage.shelters.placement.Placement;
import org.passage.shelters.placement.PlacementAccess;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What is prescribed, over HTTP. */
@RestController
class PrescriptionController implements PrescriptionsApi {
  private final Prescriptions prescriptions;
  private final Shelters shelters;
  private final PlacementAccess access;
  private final Clock clock;

  PrescriptionController(
      Prescriptions prescriptions, Shelters shelters, PlacementAccess access, Clock clock) {
    this.prescriptions = prescriptions;
    this.shelters = shelters;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<PrescriptionV1> prescribe(
      String placementId, NewPrescriptionV1 said, @Nullable String idempotencyKey) {
    Placement hers = access.inOwnHouse(placementId);
    Prescription prescribed =
        prescriptions.add(
            Prescription.of(
                hers,
                PrescriptionFormat.medicine(said),
                PrescriptionFormat.schedule(said, shelters.get(hers.shelterId()).today(clock)),
                Stamp.now(clock)));
    return ResponseEntity.created(URI.create("/api/shelters/v1/prescriptions/" + prescribed.id()))
        .eTag(ETags.of(prescribed.version()))
        .body(PrescriptionFormat.full(prescribed));
  }

  @Override
  public ResponseEntity<PrescriptionPageV1> listPrescriptions(
      String placementId,
      @Nullable PrescriptionStateV1 state,
      Integer limit,
      @Nullable String cursor) {
    access.atOwnShelter(placementId);
    Page<PrescriptionV1> page =
        prescriptions
            .of(placementId, Codes.same(PrescriptionState.class, state), limit, cursor)
            .map(PrescriptionFormat::full);
    return ResponseEntity.ok(new PrescriptionPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<PrescriptionV1> getPrescription(String prescriptionId) {
    return answer(prescriptions.own(prescriptionId, access));
  }

  @Override
  public ResponseEntity<PrescriptionV1> stopPrescription(
      String prescriptionId,
      PrescriptionStopV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Prescription found = prescriptions.own(prescriptionId, access);
    ETags.check(ifMatch, found.version());
    Stop why = new Stop(said.getReason(), Stamp.now(clock));
    return answer(prescriptions.replace(found.stopped(why)));
  }

  private static ResponseEntity<PrescriptionV1> answer(Prescription it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(PrescriptionFormat.full(it));
  }
}
