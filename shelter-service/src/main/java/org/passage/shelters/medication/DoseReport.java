package org.passage.shelters.medication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.medication.Dose.Account;
import org.passage.shelters.medication.Dose.Words;
import org.passage.shelters.medication.Schedule.Slot;
import org.passage.shelters.shelter.Stamp;

/**
 * What somebody says of a dose.
 *
 * @param pointer where it stands in the body
 * @param which for which time it was; nothing in a correction
 * @param at when; null where it was not said
 */
record DoseReport(
    String pointer,
    DoseOutcome outcome,
    Which which,
    @Nullable Instant at,
    Words words,
    @Nullable String witness,
    Stamp by) {
  private static final Duration LATEST_RECORDED = Duration.ofDays(2);

  /** A time of a day; null where it was not said. */
  record Which(@Nullable LocalTime time, @Nullable LocalDate day) {}

  /** When it was, within the last two days, by default now. */
  Instant recently() {
    if (at == null) {
      return by.at();
    }
    if (at.isBefore(by.at().minus(LATEST_RECORDED))) {
      throw InvalidInput.at(pointer + "/at", "must be within the last two days");
    }
    return past(at);
  }

  /** When it was, by default as it was recorded before. */
  Instant otherwise(Instant before) {
    return at == null ? before : past(at);
  }

  private Instant past(Instant said) {
    if (said.isAfter(by.at())) {
      throw InvalidInput.at(pointer + "/at", "must not be in the future");
    }
    return said;
  }

  /**
   * As it is kept.
   *
   * @throws InvalidInput when something is missing that this kind of medicine or outcome needs
   */
  Account account(Slot slot, Instant when, Medicine medicine) {
    if (outcome == DoseOutcome.MISSED) {
      if (slot.time() == null) {
        throw InvalidInput.at(
            pointer + "/outcome", "must be another one for what is taken as needed");
      }
      if (words.reason() == null) {
        throw InvalidInput.at(pointer + "/reason", "must say why it was missed");
      }
    }
    if (outcome.isTaken() && medicine.controlled() && witness == null) {
      throw InvalidInput.at(
          pointer + "/witness", "must name another person of the house who was there");
    }
    if (by.by().equals(witness)) {
      throw InvalidInput.at(
          pointer + "/witness", "must be another person than the one who records it");
    }
    return new Account(outcome, when, slot.time(), words, witness, by);
  }
}
