package org.passage.shelters.security;

import org.passage.chassis.audit.Trail;
import org.passage.shelters.finding.Repairs;
import org.passage.shelters.shelter.Shelters;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finishes what a crash interrupted and tells what is overdue, at start and every minute. Taking a
 * step twice changes nothing, so it may run anywhere at any time.
 */
@Component
class SecuritySweep {
  private static final int MINUTE = 60_000;
  private static final int BATCH = 20;

  private final SecurityAudits audits;
  private final Closing closing;
  private final Shelters shelters;
  private final Repairs repairs;

  SecuritySweep(SecurityAudits audits, Closing closing, Shelters shelters, Repairs repairs) {
    this.audits = audits;
    this.closing = closing;
    this.shelters = shelters;
    this.repairs = repairs;
  }

  @Scheduled(fixedDelay = MINUTE)
  void sweep() {
    Trail.job("security-sweep", this::finishAll);
  }

  private void finishAll() {
    audits.unfollowed(BATCH).forEach(closing::follow);
    shelters.forEachStopped(repairs::resume);
    repairs.escalate();
  }
}
