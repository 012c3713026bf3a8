package org.passage.reintegration.monitoring;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.passage.chassis.chores.Chore;
import org.passage.chassis.chores.Chore.Rounds;
import org.passage.chassis.paging.Paged;
import org.passage.reintegration.plan.Plans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of visits that nobody made, a level at a time, at start and again and again. */
@Configuration(proxyBeanMethods = false)
class MissedVisits {
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Logger log = LoggerFactory.getLogger(MissedVisits.class);

  @Bean
  Chore missedVisitRounds(
      MongoDatabase database,
      Monitorings monitorings,
      Plans plans,
      MonitoringSettings settings,
      Clock clock) {
    return new Chore(
        new Rounds(
            "missed-visits", settings.lookEvery(), LONGEST, () -> round(monitorings, plans, clock)),
        database);
  }

  static void round(Monitorings monitorings, Plans plans, Clock clock) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Paged.all(
        (limit, cursor) -> monitorings.due(today, limit, cursor),
        it -> told(it, monitorings, plans, today, clock));
  }

  /** What fails with one keeps nobody from hearing of the others; it is tried again. */
  private static void told(
      Monitoring due, Monitorings monitorings, Plans plans, LocalDate today, Clock clock) {
    try {
      plans
          .find(due.planId())
          .ifPresent(plan -> monitorings.escalate(due, plan, today, clock.instant()));
    } catch (RuntimeException failed) {
      log.warn("A missed visit of {} is told later after {}", due.id(), failed.getClass());
    }
  }
}
