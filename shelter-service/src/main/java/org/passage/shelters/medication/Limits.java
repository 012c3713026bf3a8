package org.passage.shelters.medication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.passage.shelters.medication.Dose.Account;
import org.passage.shelters.medication.Schedule.Slot;

/**
 * What a dose must keep to.
 *
 * @param early how long before its time it may be taken
 * @param beside when others were taken on the days beside
 */
record Limits(Schedule schedule, Slot slot, Duration early, List<Instant> beside) {
  Limits {
    beside = List.copyOf(beside);
  }

  /**
   * Makes sure of them; with the reason for which it was right, whatever is taken is.
   *
   * @param others what else is recorded on that day
   * @throws DoseRecorded when somebody says of what was taken that it was not
   * @throws DoseOverMost when as much was taken as is prescribed
   * @throws DoseTooEarly when it is too near to another one, or too long before its time
   */
  void require(Account said, List<Account> others) {
    List<Account> taken = others.stream().filter(Account::isTaken).toList();
    LocalTime time = slot.time();
    boolean takenThen =
        time != null && taken.stream().anyMatch(it -> Objects.equals(time, it.time()));
    if (takenThen && !said.isTaken() && said.outcome() != DoseOutcome.ENTERED_IN_ERROR) {
      throw new DoseRecorded();
    }
    if (!said.isTaken() || said.words().override() != null) {
      return;
    }
    if (takenThen) {
      throw new DoseOverMost();
    }
    Instant due = slot.due();
    if (due != null && said.at().isBefore(due.minus(early))) {
      throw new DoseTooEarly(due.minus(early));
    }
    AsNeeded asNeeded = schedule.asNeeded();
    if (asNeeded != null) {
      require(asNeeded, said.at(), taken.stream().map(Account::at).toList());
    }
  }

  private void require(AsNeeded asNeeded, Instant at, List<Instant> taken) {
    if (taken.size() >= asNeeded.mostPerDay()) {
      throw new DoseOverMost();
    }
    Stream.concat(taken.stream(), beside.stream())
        .filter(it -> Duration.between(it, at).abs().compareTo(asNeeded.between()) < 0)
        .max(Instant::compareTo)
        .ifPresent(it -> {
          throw new DoseTooEarly(it.plus(asNeeded.between()));
        });
  }
}
