package org.passage.shelters.medication;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.passage.shelters.api.DoseOutcomeV1;
import org.passage.shelters.api.DoseV1;
import org.passage.shelters.api.DueMedicationV1;
import org.passage.shelters.api.DueStateV1;
import org.passage.shelters.api.DueTimeV1;
import org.passage.shelters.api.FormerDoseV1;
import org.passage.shelters.api.MedicationDayV1;
import org.passage.shelters.api.MedicineFormV1;
import org.passage.shelters.api.MedicineRouteV1;
import org.passage.shelters.api.NewDoseV1;
import org.passage.shelters.medication.Dose.Account;
import org.passage.shelters.medication.Dose.Words;
import org.passage.shelters.medication.DoseReport.Which;
import org.passage.shelters.medication.DueDoses.Due;
import org.passage.shelters.medication.DueDoses.DueTime;
import org.passage.shelters.shelter.Stamp;

/** Between the contract's forms and what is given and due. */
final class MedicationFormat {
  private MedicationFormat() {}

  /**
   * What is said of a dose.
   *
   * @param correction why what was recorded before was wrong; null where nothing was
   */
  static DoseReport report(String pointer, NewDoseV1 said, @Nullable String correction, Stamp by) {
    String time = said.getTimeOfDay();
    return new DoseReport(
        pointer,
        DoseOutcome.valueOf(said.getOutcome().name()),
        new Which(time == null ? null : LocalTime.parse(time), said.getDay()),
        said.getAt(),
        new Words(said.getReason(), said.getOverride(), correction),
        said.getWitness(),
        by);
  }

  static MedicationDayV1 full(MedicationDay it) {
    return new MedicationDayV1(
        it.id(),
        it.prescriptionId(),
        it.placementId(),
        it.caseId(),
        it.day(),
        it.doses().stream().map(MedicationFormat::dose).toList());
  }

  private static DoseV1 dose(Dose it) {
    Account now = it.now();
    return new DoseV1(
            it.id(),
            DoseOutcomeV1.valueOf(now.outcome().name()),
            now.at(),
            now.recorded().by(),
            now.recorded().at(),
            it.former().stream().map(MedicationFormat::former).toList())
        .timeOfDay(text(now.time()))
        .reason(now.words().reason())
        .override(now.words().override())
        .witness(now.witness())
        .correction(now.words().correction());
  }

  private static FormerDoseV1 former(Account it) {
    return new FormerDoseV1(
            DoseOutcomeV1.valueOf(it.outcome().name()),
            it.at(),
            it.recorded().by(),
            it.recorded().at())
        .timeOfDay(text(it.time()))
        .reason(it.words().reason())
        .override(it.words().override())
        .witness(it.witness())
        .correction(it.words().correction());
  }

  static DueMedicationV1 due(Due it) {
    Medicine medicine = it.of().medicine();
    return new DueMedicationV1(
        it.of().id(),
        it.of().place().placementId(),
        it.of().caseId(),
        medicine.substance().name(),
        medicine.substance().strength(),
        MedicineFormV1.valueOf(medicine.substance().form().name()),
        medicine.dose(),
        MedicineRouteV1.valueOf(medicine.route().name()),
        medicine.controlled(),
        it.times().stream().map(MedicationFormat::time).toList());
  }

  private static DueTimeV1 time(DueTime it) {
    return new DueTimeV1(
        it.day(), it.time().toString(), it.at(), DueStateV1.valueOf(it.state().name()));
  }

  private static @Nullable String text(@Nullable LocalTime time) {
    return time == null ? null : time.toString();
  }
}
