package org.passage.shelters.medication;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.shelters.api.DoseCorrectionV1;
import org.passage.shelters.api.DueMedicationPageV1;
import org.passage.shelters.api.DueMedicationV1;
import org.passage.shelters.api.MedicationApi;
import org.passage.shelters.api.MedicationDayPageV1;
import org.passage.shelters.api.MedicationDayV1;
import org.passage.shelters.api.NewDoseV1;
import org.passage.shelters.placement.PlacementAccess;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.shelter.Stamp;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What is given, and what is due, over HTTP. */
@RestController
class MedicationController implements MedicationApi {
  private final Prescriptions prescriptions;
  private final MedicationDays days;
  private final Administering administering;
  private final DueDoses dueDoses;
  private final Shelters shelters;
  private final PlacementAccess access;
  private final Clock clock;

  MedicationController(
      Prescriptions prescriptions,
      MedicationDays days,
      Administering administering,
      DueDoses dueDoses,
      Shelters shelters,
      PlacementAccess access,
      Clock clock) {
    this.prescriptions = prescriptions;
    this.days = days;
    this.administering = administering;
    this.dueDoses = dueDoses;
    this.shelters = shelters;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<MedicationDayV1> recordDose(
      String prescriptionId, NewDoseV1 said, @Nullable String idempotencyKey) {
    Prescription found = prescriptions.own(prescriptionId, access);
    access.inOwnHouse(found.place().placementId());
    MedicationDay day =
        administering.record(found, MedicationFormat.report("", said, null, Stamp.now(clock)));
    return ResponseEntity.status(HttpStatus.CREATED)
        .eTag(ETags.of(day.version()))
        .body(MedicationFormat.full(day));
  }

  @Override
  public ResponseEntity<MedicationDayPageV1> listMedicationDays(
      String prescriptionId, Integer limit, @Nullable String cursor) {
    Page<MedicationDayV1> page =
        days.of(prescriptions.own(prescriptionId, access).id(), limit, cursor)
            .map(MedicationFormat::full);
    return ResponseEntity.ok(new MedicationDayPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<MedicationDayV1> getMedicationDay(String medicationDayId) {
    return answer(ownDay(medicationDayId));
  }

  @Override
  public ResponseEntity<MedicationDayV1> correctDose(
      String medicationDayId,
      DoseCorrectionV1 said,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    MedicationDay found = ownDay(medicationDayId);
    ETags.check(ifMatch, found.version());
    DoseReport right =
        MedicationFormat.report("/dose", said.getDose(), said.getReason(), Stamp.now(clock));
    return answer(administering.correct(found, said.getDoseId(), right));
  }

  @Override
  public ResponseEntity<DueMedicationPageV1> listDueMedication(
      String shelterId, Integer limit, @Nullable String cursor) {
    Page<DueMedicationV1> page =
        dueDoses.in(shelters.own(shelterId), limit, cursor).map(MedicationFormat::due);
    return ResponseEntity.ok(new DueMedicationPageV1(page.items()).next(page.next()));
  }

  private MedicationDay ownDay(String medicationDayId) {
    MedicationDay found = days.find(medicationDayId).orElseThrow(NotFound::new);
    access.atOwnShelter(found.placementId());
    return found;
  }

  private static ResponseEntity<MedicationDayV1> answer(MedicationDay it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(MedicationFormat.full(it));
  }
}
