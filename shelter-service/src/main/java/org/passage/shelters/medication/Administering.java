package org.passage.shelters.medication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.shelters.medication.Dose.Account;
import org.passage.shelters.medication.Schedule.Slot;
import org.passage.shelters.shelter.Shelters;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** What is recorded of doses, by the rules of what is prescribed and the clock of the house. */
@Component
@EnableConfigurationProperties(MedicationSettings.class)
class Administering {
  private final Prescriptions prescriptions;
  private final MedicationDays days;
  private final Shelters shelters;
  private final MedicationSettings settings;

  Administering(
      Prescriptions prescriptions,
      MedicationDays days,
      Shelters shelters,
      MedicationSettings settings) {
    this.prescriptions = prescriptions;
    this.days = days;
    this.shelters = shelters;
    this.settings = settings;
  }

  /**
   * A dose is taken, refused or missed.
   *
   * @throws NotPrescribedThen before the first day, after the last, or after it was stopped
   */
  MedicationDay record(Prescription of, DoseReport said) {
    if (said.outcome() == DoseOutcome.ENTERED_IN_ERROR) {
      throw InvalidInput.at("/outcome", "must be another one unless something is corrected");
    }
    Instant when = said.recently();
    Slot slot = of.schedule().slot(said.which().time(), said.which().day(), when, zone(of));
    Account account = said.account(slot, when, of.medicine());
    return days.add(
        MedicationDay.empty(of, slot.day()), Dose.of(account), limits(of, slot, account));
  }

  /**
   * What was recorded of a dose was wrong; for which time it was stays.
   *
   * @throws NotPrescribedThen before the first day, after the last, or after it was stopped
   */
  MedicationDay correct(MedicationDay day, String doseId, DoseReport said) {
    Prescription of = prescriptions.find(day.prescriptionId()).orElseThrow(NotFound::new);
    Account wrong = day.dose(doseId).now();
    Slot slot = Slot.on(day.day(), wrong.time(), zone(of));
    Instant when = said.otherwise(wrong.at());
    if (!slot.allows(when, zone(of))) {
      throw InvalidInput.at("/dose/at", "must be near to the time, or on the day, of the dose");
    }
    Account account = said.account(slot, when, of.medicine());
    return days.replace(day.corrected(doseId, account, limits(of, slot, account)));
  }

  private ZoneId zone(Prescription of) {
    return shelters.get(of.place().shelterId()).zone();
  }

  private Limits limits(Prescription of, Slot slot, Account account) {
    if (account.outcome() != DoseOutcome.ENTERED_IN_ERROR && !of.isFor(slot.day(), account.at())) {
      throw new NotPrescribedThen();
    }
    return new Limits(of.schedule(), slot, settings.early(), beside(of, slot.day()));
  }

  private List<Instant> beside(Prescription of, LocalDate day) {
    return Stream.of(day.minusDays(1), day.plusDays(1))
        .map(it -> days.find(MedicationDay.idOf(of.id(), it)))
        .flatMap(Optional::stream)
        .flatMap(it -> it.accounts().stream())
        .filter(Account::isTaken)
        .map(Account::at)
        .toList();
  }
}
