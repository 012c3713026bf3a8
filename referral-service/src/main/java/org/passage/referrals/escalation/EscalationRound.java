package org.passage.referrals.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.passage.chassis.paging.Paged;
import org.passage.referrals.protocol.Condition;
import org.passage.referrals.protocol.Deadlines;
import org.passage.referrals.referral.Choice;
import org.passage.referrals.referral.Lateness;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Referrals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks which messages are late. All that it does may be done again, by any instance at any time: a
 * level is reached once, since it is written upon what was read.
 */
@Component
class EscalationRound {
  static final String NAME = "escalations";
  private static final Logger log = LoggerFactory.getLogger(EscalationRound.class);

  private final Escalations escalations;
  private final Referrals referrals;
  private final Deadlines deadlines;
  private final Clock clock;

  EscalationRound(Escalations escalations, Referrals referrals, Deadlines deadlines, Clock clock) {
    this.escalations = escalations;
    this.referrals = referrals;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** Raises what is late, and ends what is awaited no longer. */
  void look() {
    Instant now = clock.instant();
    for (Bson late : Lateness.late(deadlines, now)) {
      Paged.all(
          (limit, cursor) -> referrals.late(late, limit, cursor),
          it -> attempt(it.id(), () -> raise(it, now)));
    }
    Paged.all(
        escalations::open,
        it ->
            attempt(
                it.referralId(),
                () ->
                    referrals.find(it.referralId()).ifPresent(referral -> end(it, referral, now))));
  }

  private void raise(Referral referral, Instant now) {
    if (referral.overdue(deadlines, now)) {
      Awaited awaited = Awaited.of(referral, deadlines);
      int level = awaited.level(deadlines, now);
      escalations.raise(
          Escalation.raise(referral, awaited, level, now), it -> it.louder(awaited, level, now));
    }
  }

  private void end(Escalation raised, Referral referral, Instant now) {
    ended(raised, referral, now)
        .ifPresent(how -> escalations.change(raised.id(), it -> it.end(how, now)));
  }

  private Optional<Ended.How> ended(Escalation raised, Referral referral, Instant now) {
    Condition condition = referral.progress().course().condition();
    if (condition == Condition.CANCELLED) {
      return Optional.of(Ended.How.CANCELLED);
    }
    if (referral.awaited().filter(raised.awaited().step()::equals).isEmpty()) {
      return Optional.of(Ended.How.SENT);
    }
    if (condition == Condition.SUSPENDED) {
      return Optional.of(Ended.How.SUSPENDED);
    }
    if (referral.progress().choice() != Choice.ACCEPTED) {
      return Optional.of(Ended.How.HER_CHOICE);
    }
    return referral.overdue(deadlines, now) ? Optional.empty() : Optional.of(Ended.How.DUE_LATER);
  }

  private static void attempt(String referralId, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException later) {
      log.warn("What {} waits for is looked at later: {}", referralId, later.getClass());
    }
  }
}
