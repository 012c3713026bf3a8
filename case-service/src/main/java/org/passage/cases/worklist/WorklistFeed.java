package org.passage.cases.worklist;

import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.OwnFeed;
import org.passage.chassis.events.Positions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This service's own feed tells when other people come to work on a case. */
@Configuration(proxyBeanMethods = false)
class WorklistFeed {
  @Bean
  FeedFollower workers(OwnFeed own, Positions positions, WorkedRecords records) {
    return new FeedFollower("workers", own, positions, records::heard);
  }
}
