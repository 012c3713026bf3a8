package org.passage.shelters.waiting;

import java.time.Clock;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.paging.Paged;
import org.passage.shelters.shelter.Shelters;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Proposes to the next what somebody did not answer in time, every minute. What is proposed is not
 * proposed twice, so it may run anywhere at any time. It costs a look at each who waits.
 */
@Component
class LapseSweep {
  private static final int MINUTE = 60_000;

  private final WaitingEntries entries;
  private final Proposing proposing;
  private final Shelters shelters;
  private final Clock clock;

  LapseSweep(WaitingEntries entries, Proposing proposing, Shelters shelters, Clock clock) {
    this.entries = entries;
    this.proposing = proposing;
    this.shelters = shelters;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = MINUTE)
  void sweep() {
    Trail.job("lapse-sweep", () -> Paged.all(entries::waiting, this::look));
  }

  private void look(WaitingEntry it) {
    it.lapsed(clock.instant()).forEach(this::proposeNext);
  }

  private void proposeNext(String shelterId) {
    try {
      proposing.next(shelters.get(shelterId));
    } catch (PreconditionFailed changedMeanwhile) {
      // It is looked at again in a minute.
    }
  }
}
