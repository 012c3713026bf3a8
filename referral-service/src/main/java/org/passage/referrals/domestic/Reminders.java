package org.passage.referrals.domestic;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.passage.chassis.chores.Chore;
import org.passage.chassis.chores.Chore.Rounds;
import org.passage.chassis.paging.Paged;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reminds of steps that are overdue, by one instance at a time. The event is told to the recipient
 * only while she consents to that; the sending side learns anyhow that nothing happens.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DomesticDeadlines.class)
class Reminders {
  static final String NAME = "domestic-reminders";
  private static final Duration LONGEST = Duration.ofMinutes(5);

  @Bean
  Chore domesticReminders(
      MongoDatabase database,
      DomesticReferrals referrals,
      DomesticDeadlines deadlines,
      Clock clock,
      @Value("${passage.domestic-referrals.look-every:1m}") Duration every) {
    return new Chore(
        new Rounds(NAME, every, LONGEST, () -> remind(referrals, deadlines, clock)), database);
  }

  /** A step that is taken meanwhile needs no reminder any more. */
  static void remind(DomesticReferrals referrals, DomesticDeadlines deadlines, Clock clock) {
    Paged.all(
        (limit, cursor) -> referrals.unreminded(clock.instant(), limit, cursor),
        it -> referrals.change(it.id(), now -> now.reminded(deadlines, clock.instant())));
  }
}
