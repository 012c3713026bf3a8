package org.passage.referrals.arrival;

import com.mongodb.client.MongoDatabase;
import org.passage.chassis.chores.Chore;
import org.passage.chassis.chores.Chore.Rounds;
import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.OwnFeed;
import org.passage.chassis.events.Positions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who departs is heard of, and calls are made, by one instance at a time each. */
@Configuration(proxyBeanMethods = false)
class ArrivalWatching {
  @Bean
  FeedFollower departures(OwnFeed own, Positions positions, ArrivalWatch watch) {
    return new FeedFollower(ArrivalWatch.NAME, own, positions, watch::heard);
  }

  @Bean
  Chore arrivalCalls(MongoDatabase database, Schedule schedule, ArrivalWatch watch) {
    return new Chore(
        new Rounds(ArrivalWatch.NAME, schedule.lookEvery(), schedule.longestLook(), watch::callAll),
        database);
  }
}
