package org.passage.referrals.ending;

import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.events.Feed;
import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.Positions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What she consents to is heard of by one instance at a time. */
@Configuration(proxyBeanMethods = false)
class Suspending {
  @Bean
  FeedFollower herConsents(
      ServiceClients clients,
      @Value("${passage.services.cases}") String uri,
      Positions positions,
      Suspension suspension) {
    Feed feed = clients.asService(Feed.class, "case-service", uri);
    return new FeedFollower(Suspension.NAME, feed, positions, suspension::heard);
  }
}
