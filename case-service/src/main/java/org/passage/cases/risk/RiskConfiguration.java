package org.passage.cases.risk;

import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.OwnFeed;
import org.passage.chassis.events.Positions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This service's own feed tells when an input of an assessment changes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReviewAfter.class)
class RiskConfiguration {
  @Bean
  FeedFollower riskInputs(OwnFeed own, Positions positions, Recomputation recomputation) {
    return new FeedFollower("risk", own, positions, recomputation::heard);
  }
}
