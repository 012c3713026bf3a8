package org.passage.shelters.medication;

import java.time.Clock;
import java.time.LocalDate;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.paging.Paged;
import org.passage.shelters.placement.Residents;
import org.passage.shelters.shelter.Shelters;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends what is prescribed for those who have left, and what has passed its last day, so that lists
 * of what is given stay short. That it ended changes nothing of what may be recorded.
 */
@Component
class MedicationSweep {
  private static final int HOUR = 3_600_000;

  /** As long as a dose can be recorded afterwards. */
  private static final int DAYS_LATER = 3;

  private final Prescriptions prescriptions;
  private final Residents residents;
  private final Shelters shelters;
  private final Clock clock;

  MedicationSweep(
      Prescriptions prescriptions, Residents residents, Shelters shelters, Clock clock) {
    this.prescriptions = prescriptions;
    this.residents = residents;
    this.shelters = shelters;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = HOUR)
  void sweep() {
    Trail.job("medication-sweep", () -> Paged.all(prescriptions::allRunning, this::look));
  }

  private void look(Prescription it) {
    LocalDate until = it.schedule().until();
    LocalDate today = shelters.get(it.place().shelterId()).today(clock);
    boolean past = until != null && today.isAfter(until.plusDays(DAYS_LATER));
    if (past || residents.hasLeft(it.place().placementId())) {
      try {
        prescriptions.replace(it.ended());
      } catch (PreconditionFailed changedMeanwhile) {
        // It is looked at again in an hour.
      }
    }
  }
}
