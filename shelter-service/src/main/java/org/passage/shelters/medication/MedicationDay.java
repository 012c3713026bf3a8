package org.passage.shelters.medication;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.shelters.medication.Dose.Account;

/**
 * One medicine on one day: one document, so that two who give it at a time do not both give the
 * last dose of the day.
 *
 * @param organizationId the organization that runs the shelter
 * @param day by the clock of the house
 * @param doses in the order in which they were recorded
 */
public record MedicationDay(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String placementId,
    String prescriptionId,
    LocalDate day,
    @Personal List<Dose> doses,
    List<Event> outbox)
    implements Aggregate {
  private static final int MOST = 60;

  public MedicationDay {
    doses = List.copyOf(doses);
  }

  static String idOf(String prescriptionId, LocalDate day) {
    return "mdy_%s-%s"
        .formatted(
            prescriptionId.substring(prescriptionId.indexOf('_') + 1),
            DateTimeFormatter.BASIC_ISO_DATE.format(day));
  }

  /** A day on which nothing is recorded yet; not stored. */
  static MedicationDay empty(Prescription of, LocalDate day) {
    return new MedicationDay(
        idOf(of.id(), day),
        0,
        of.organizationId(),
        of.caseId(),
        of.place().placementId(),
        of.id(),
        day,
        List.of(),
        List.of());
  }

  boolean has(String doseId) {
    return doses.stream().anyMatch(it -> it.id().equals(doseId));
  }

  /** With one more dose, within the limits; no change when it was recorded before. */
  MedicationDay with(Dose dose, Limits limits) {
    if (has(dose.id())) {
      return this;
    }
    if (doses.size() >= MOST) {
      throw new TooManyDoses(MOST);
    }
    limits.require(dose.now(), accounts(dose.id()));
    return with(Stream.concat(doses.stream(), Stream.of(dose)).toList());
  }

  /**
   * With another account of a dose, within the limits.
   *
   * @throws InvalidInput at {@code /doseId} when there is none of this day
   */
  MedicationDay corrected(String doseId, Account right, Limits limits) {
    Dose wrong = dose(doseId);
    if (wrong.former().size() >= MOST) {
      throw new TooManyDoses(MOST);
    }
    limits.require(right, accounts(doseId));
    return with(
        doses.stream().map(it -> it.id().equals(doseId) ? it.corrected(right) : it).toList());
  }

  /** One of its doses. */
  Dose dose(String doseId) {
    return doses.stream()
        .filter(it -> it.id().equals(doseId))
        .findFirst()
        .orElseThrow(() -> InvalidInput.at("/doseId", "must be a dose of this day"));
  }

  /** What holds, but of one dose. */
  private List<Account> accounts(String except) {
    return doses.stream().filter(it -> !it.id().equals(except)).map(Dose::now).toList();
  }

  List<Account> accounts() {
    return doses.stream().map(Dose::now).toList();
  }

  private MedicationDay with(List<Dose> changed) {
    return new MedicationDay(
        id, version + 1, organizationId, caseId, placementId, prescriptionId, day, changed, outbox);
  }
}
