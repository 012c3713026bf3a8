package org.passage.referrals.escalation;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.passage.chassis.chores.Chore;
import org.passage.chassis.chores.Chore.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** It is looked for what is late by one instance at a time. */
@Configuration(proxyBeanMethods = false)
class Escalating {
  private static final Duration LONGEST = Duration.ofMinutes(5);

  @Bean
  Chore escalationRounds(
      MongoDatabase database,
      EscalationRound round,
      @Value("${passage.escalations.look-every:1m}") Duration every) {
    return new Chore(new Rounds(EscalationRound.NAME, every, LONGEST, round::look), database);
  }
}
