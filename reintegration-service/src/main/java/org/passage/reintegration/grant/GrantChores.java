package org.passage.reintegration.grant;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.passage.chassis.chores.Chore;
import org.passage.chassis.chores.Chore.Rounds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Steps of grants that broke off are ended by one instance at a time. */
@Configuration(proxyBeanMethods = false)
class GrantChores {
  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  @Bean
  Chore grantsBrokenOff(MongoDatabase database, GrantSteps steps) {
    return new Chore(
        new Rounds("grants-broken-off", EVERY, LONGEST, steps::completeBrokenOff), database);
  }
}
