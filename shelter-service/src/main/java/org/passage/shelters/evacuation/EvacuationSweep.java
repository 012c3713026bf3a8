package org.passage.shelters.evacuation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.passage.chassis.audit.Trail;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells of plans that are not reviewed or not tried in time, once each, at start and every minute.
 * Whoever comes second changes nothing, so it may run anywhere at any time.
 */
@Component
class EvacuationSweep {
  private static final int MINUTE = 60_000;
  private static final int BATCH = 100;

  private final EvacuationPlans plans;
  private final Clock clock;

  EvacuationSweep(EvacuationPlans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = MINUTE)
  void sweep() {
    Trail.job("evacuation-sweep", this::tell);
  }

  private void tell() {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    for (EvacuationOverdue what : EvacuationOverdue.values()) {
      plans.untold(what, today, BATCH).forEach(it -> plans.tell(it, today, now));
    }
  }
}
