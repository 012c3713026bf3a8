package org.passage.shelters.medication;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.AsNeededV1;
import org.passage.shelters.api.MedicineFormV1;
import org.passage.shelters.api.MedicineRouteV1;
import org.passage.shelters.api.NewPrescriptionV1;
import org.passage.shelters.api.PrescriptionStateV1;
import org.passage.shelters.api.PrescriptionV1;
import org.passage.shelters.medication.Medicine.Substance;

/** Between the contract's forms and what is prescribed. */
final class PrescriptionFormat {
  private static final int FURTHEST_YEARS = 5;

  private PrescriptionFormat() {}

  static Medicine medicine(NewPrescriptionV1 said) {
    return new Medicine(
        new Substance(
            said.getSubstance(), said.getStrength(), MedicineForm.valueOf(said.getForm().name())),
        said.getDose(),
        MedicineRoute.valueOf(said.getRoute().name()),
        said.getControlled(),
        said.getPrescriber(),
        said.getInstructions());
  }

  static Schedule schedule(NewPrescriptionV1 said, LocalDate today) {
    if (said.getFrom().isBefore(today.minusYears(FURTHEST_YEARS))
        || said.getFrom().isAfter(today.plusYears(1))) {
      throw InvalidInput.at("/from", "must be within the last five years or the next one");
    }
    if (said.getUntil() != null && said.getUntil().isAfter(today.plusYears(FURTHEST_YEARS))) {
      throw InvalidInput.at("/until", "must be within five years");
    }
    AsNeededV1 asNeeded = said.getAsNeeded();
    return Schedule.of(
        times(said.getTimesOfDay()),
        asNeeded == null
            ? null
            : new AsNeeded(asNeeded.getMostPerDay(), asNeeded.getLeastMinutesBetween()),
        said.getFrom(),
        said.getUntil());
  }

  private static List<LocalTime> times(@Nullable Set<String> said) {
    Set<String> times = Objects.requireNonNullElse(said, Set.of());
    if (times.stream().anyMatch(Objects::isNull)) {
      throw InvalidInput.at("/timesOfDay", "must not hold null");
    }
    return times.stream().map(LocalTime::parse).toList();
  }

  static PrescriptionV1 full(Prescription it) {
    Medicine medicine = it.medicine();
    Schedule schedule = it.schedule();
    AsNeeded asNeeded = schedule.asNeeded();
    Prescription.Stop stop = it.stop();
    return new PrescriptionV1(
            it.id(),
            it.place().placementId(),
            it.caseId(),
            it.place().shelterId(),
            PrescriptionStateV1.valueOf(it.state().name()),
            medicine.substance().name(),
            medicine.substance().strength(),
            MedicineFormV1.valueOf(medicine.substance().form().name()),
            medicine.dose(),
            MedicineRouteV1.valueOf(medicine.route().name()),
            medicine.controlled(),
            schedule.times().stream().map(LocalTime::toString).toList(),
            schedule.from(),
            medicine.prescriber(),
            it.recorded().by(),
            it.recorded().at())
        .asNeeded(
            asNeeded == null
                ? null
                : new AsNeededV1(asNeeded.mostPerDay(), asNeeded.leastMinutesBetween()))
        .until(schedule.until())
        .instructions(medicine.instructions())
        .stoppedAt(stop == null ? null : stop.stopped().at())
        .stoppedBy(stop == null ? null : stop.stopped().by())
        .stopReason(stop == null ? null : stop.reason());
  }
}
