package org.passage.shelters.drill;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.passage.chassis.audit.Trail;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finishes what a crash interrupted and tells of drills whose day has passed, at start and every
 * minute. Taking a step twice changes nothing, so it may run anywhere at any time.
 */
@Component
class DrillSweep {
  private static final int MINUTE = 60_000;
  private static final int BATCH = 100;

  private final Drills drills;
  private final Clock clock;

  DrillSweep(Drills drills, Clock clock) {
    this.drills = drills;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = MINUTE)
  void sweep() {
    Trail.job("drill-sweep", this::finishAll);
  }

  private void finishAll() {
    Instant now = clock.instant();
    drills.unfollowed(BATCH).forEach(drills::follow);
    drills
        .untold(LocalDate.ofInstant(now, ZoneOffset.UTC), BATCH)
        .forEach(it -> drills.change(it, drill -> drill.missed(now)));
  }
}
