package org.passage.referrals.arrival;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.paging.Paged;
import org.passage.referrals.protocol.Message;
import org.passage.referrals.protocol.ReferralState;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Referrals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Watches who has departed until she arrives. All that it does may be done again, by any instance
 * at any time: a level of an alarm is reached once, since it is written upon what was read.
 */
@Component
@EnableConfigurationProperties(Schedule.class)
class ArrivalWatch {
  static final String NAME = "arrival-watch";
  private static final Logger log = LoggerFactory.getLogger(ArrivalWatch.class);
  private static final String SENT = "org.passage.referrals.message-sent.v1";
  private static final String CONFIRMED = "org.passage.referrals.arrival-confirmed.v1";
  private static final String DEPARTURE = Codes.written(Step.POST_DEPARTURE_NOTIFICATION);

  private final Arrivals arrivals;
  private final Referrals referrals;
  private final Schedule schedule;
  private final Clock clock;

  ArrivalWatch(Arrivals arrivals, Referrals referrals, Schedule schedule, Clock clock) {
    this.arrivals = arrivals;
    this.referrals = referrals;
    this.schedule = schedule;
    this.clock = clock;
  }

  /** Begins with her departure and ends with the confirmation of her arrival. */
  void heard(CloudEvent event) {
    if (event.type().equals(SENT) && DEPARTURE.equals(event.data().get("step"))) {
      Trail.job(NAME, () -> referrals.find(event.subject()).ifPresent(this::begin));
    }
    if (event.type().equals(CONFIRMED)) {
      Trail.job(
          NAME,
          () -> arrivals.change(Arrival.idOf(event.subject()), it -> it.confirmed(event.time())));
    }
  }

  /** The watch over a referral, begun if it is not yet; none before she has departed. */
  Optional<Arrival> begin(Referral referral) {
    Optional<Message> departed =
        referral.progress().messages().stream()
            .filter(it -> it.step() == Step.POST_DEPARTURE_NOTIFICATION)
            .findFirst();
    return departed.map(it -> {
      Arrival watched =
          arrivals.add(Arrival.expect(Way.of(referral), Expectation.of(referral, it), schedule));
      return call(watched, referral);
    });
  }

  /** Makes every call that is due; one that is not possible now is left to the next round. */
  void callAll() {
    Instant now = clock.instant();
    Paged.all(
        (limit, cursor) -> arrivals.due(now, limit, cursor),
        it -> {
          try {
            referrals.find(it.way().referralId()).ifPresent(referral -> call(it, referral));
          } catch (RuntimeException later) {
            log.warn("The call of {} is made later: {}", it.id(), later.getClass());
          }
        });
  }

  /** Whatever was missed is made up for, level by level; not of one who has arrived. */
  private Arrival call(Arrival watched, Referral referral) {
    Instant now = clock.instant();
    if (referral.progress().state() == ReferralState.ARRIVED) {
      return arrivals.change(watched.id(), it -> it.confirmed(now)).orElse(watched);
    }
    Arrival called = watched;
    while (called.course().due(now)) {
      called = arrivals.change(called.id(), it -> it.called(schedule, now)).orElseThrow();
    }
    return called;
  }
}
