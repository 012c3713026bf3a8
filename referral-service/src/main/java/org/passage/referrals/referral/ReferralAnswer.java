package org.passage.referrals.referral;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.passage.chassis.concurrency.ETags;
import org.passage.referrals.api.ReferralV1;
import org.passage.referrals.protocol.Deadlines;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A referral as the contract shows it, with when the next message is due. */
@Component
public class ReferralAnswer {
  private final Deadlines deadlines;
  private final Clock clock;

  ReferralAnswer(Deadlines deadlines, Clock clock) {
    this.deadlines = deadlines;
    this.clock = clock;
  }

  ReferralV1 full(Referral it) {
    Instant now = clock.instant();
    return ReferralFormat.full(it, it.overdue(deadlines, now)).dueAt(it.dueAt(deadlines));
  }

  ResponseEntity<ReferralV1> ok(Referral it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(full(it));
  }

  /** What was made, or written down, lies there. */
  public ResponseEntity<ReferralV1> created(URI at, Referral it) {
    return ResponseEntity.created(at).eTag(ETags.of(it.version())).body(full(it));
  }
}
