package org.passage.shelters.medication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.shelters.medication.Dose.Account;
import org.passage.shelters.placement.Residents;
import org.passage.shelters.shelter.Shelter;
import org.springframework.stereotype.Component;

/** What is due in a house, and what was missed, by its own clock. */
@Component
class DueDoses {
  private static final Duration LOOKED_BACK = Duration.ofHours(24);

  private final Prescriptions prescriptions;
  private final MedicationDays days;
  private final Residents residents;
  private final MedicationSettings settings;
  private final Clock clock;

  DueDoses(
      Prescriptions prescriptions,
      MedicationDays days,
      Residents residents,
      MedicationSettings settings,
      Clock clock) {
    this.prescriptions = prescriptions;
    this.days = days;
    this.residents = residents;
    this.settings = settings;
    this.clock = clock;
  }

  /** A medicine with the times that are due. */
  record Due(Prescription of, List<DueTime> times) {}

  /** A time at which nothing was taken or refused. */
  record DueTime(LocalDate day, LocalTime time, Instant at, DueState state) {}

  /** Of those who are in the house; medicines of which nothing is due are left out. */
  Page<Due> in(Shelter house, int limit, @Nullable String cursor) {
    Instant now = clock.instant();
    Page<Prescription> running = prescriptions.running(house.id(), limit, cursor);
    return new Page<>(
        running.items().stream()
            .filter(it -> isThere(house, it))
            .map(it -> new Due(it, due(it, house.zone(), now)))
            .filter(it -> !it.times().isEmpty())
            .toList(),
        running.next());
  }

  private boolean isThere(Shelter house, Prescription it) {
    LocalDate today = house.today(clock);
    return residents
        .at(house.id(), it.place().placementId())
        .filter(hers -> hers.isInTheHouse(today))
        .isPresent();
  }

  /** The times of the last day, and of the next minutes in which it may be taken already. */
  List<DueTime> due(Prescription it, ZoneId zone, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    List<DueTime> due = new ArrayList<>();
    for (LocalDate day = today.minusDays(1);
        !day.isAfter(today.plusDays(1));
        day = day.plusDays(1)) {
      Optional<MedicationDay> recorded = days.find(MedicationDay.idOf(it.id(), day));
      List<Account> accounts = recorded.map(MedicationDay::accounts).orElse(List.of());
      for (LocalTime time : it.schedule().times()) {
        Instant at = Schedule.moment(day, time, zone);
        List<Account> then = accounts.stream().filter(one -> time.equals(one.time())).toList();
        if (isLookedAt(at, now)
            && !at.isBefore(it.recorded().at())
            && it.isFor(day, at)
            && then.stream().noneMatch(Account::settles)) {
          due.add(new DueTime(day, time, at, state(at, now, then)));
        }
      }
    }
    return due;
  }

  private boolean isLookedAt(Instant at, Instant now) {
    return !at.isBefore(now.minus(LOOKED_BACK)) && !at.isAfter(now.plus(settings.early()));
  }

  private DueState state(Instant at, Instant now, List<Account> then) {
    boolean recorded = then.stream().anyMatch(it -> it.outcome() == DoseOutcome.MISSED);
    return recorded || now.isAfter(at.plus(settings.late())) ? DueState.MISSED : DueState.DUE;
  }
}
