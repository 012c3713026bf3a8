package org.passage.cases.merge;

import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.OwnFeed;
import org.passage.chassis.events.Positions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This service's own feed tells what a crash left half done. */
@Configuration(proxyBeanMethods = false)
class MergeFeed {
  @Bean
  FeedFollower merges(OwnFeed own, Positions positions, Merging merging) {
    return new FeedFollower("merges", own, positions, merging::heard);
  }
}
