package org.passage.shelters.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.shelters.shelter.Stamp;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells of what has ended of those who work in shelters, once each, at start and every minute.
 * Whoever comes second changes nothing, so it may run anywhere at any time.
 */
@Component
class StaffSweep {
  private static final String NAME = "staff-sweep";
  private static final int MINUTE = 60_000;
  private static final int BATCH = 100;

  private final StaffMembers members;
  private final Clock clock;

  StaffSweep(StaffMembers members, Clock clock) {
    this.members = members;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = MINUTE)
  void sweep() {
    Trail.job(NAME, this::tell);
  }

  private void tell() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Stamp now = new Stamp(NAME, clock.instant());
    members
        .untold(today, BATCH)
        .forEach(it -> {
          try {
            members.replace(it.told(today, now));
          } catch (PreconditionFailed changedMeanwhile) {
            // She is looked at again in a minute.
          }
        });
  }
}
