package org.passage.shelters.outing;

import java.time.Clock;
import java.time.Instant;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.paging.Paged;
import org.passage.shelters.placement.Residents;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells who is late, and ends the outings of those whose stay has ended, every minute. Once told is
 * told, so it may run anywhere at any time. It costs a look at each who is out.
 */
@Component
class OutingSweep {
  private static final int MINUTE = 60_000;

  private final Outings outings;
  private final Residents residents;
  private final Clock clock;

  OutingSweep(Outings outings, Residents residents, Clock clock) {
    this.outings = outings;
    this.residents = residents;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = MINUTE)
  void sweep() {
    Trail.job("outing-sweep", () -> Paged.all(outings::open, this::look));
  }

  private void look(Outing it) {
    Instant now = clock.instant();
    try {
      if (residents.hasLeft(it.place().placementId())) {
        outings.replace(it.ended(now));
      } else if (it.becomesOverdue(now)) {
        outings.replace(it.overdue(now));
      }
    } catch (PreconditionFailed changedMeanwhile) {
      // It is looked at again in a minute.
    }
  }
}
