package org.passage.referrals.agency;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.passage.chassis.chores.Chore;
import org.passage.chassis.chores.Chore.Rounds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells which qualifications have ended, at start and every minute, once each. */
@Configuration(proxyBeanMethods = false)
class QualificationSweep {
  private static final Duration EVERY = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int BATCH = 100;

  @Bean
  Chore endedQualifications(MongoDatabase database, Agencies agencies, Clock clock) {
    return new Chore(
        new Rounds("ended-qualifications", EVERY, LONGEST, () -> sweep(agencies, clock)), database);
  }

  static void sweep(Agencies agencies, Clock clock) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    for (Agency it : agencies.untold(today, BATCH)) {
      agencies.change(it.id(), now -> now.toldWhatEnded(clock.instant(), today));
    }
  }
}
