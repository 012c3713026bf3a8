package org.passage.cases.timeline;

import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.events.Feed;
import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.OwnFeed;
import org.passage.chassis.events.Positions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The feeds from which the timeline is made: this service's own and the others'. */
@Configuration(proxyBeanMethods = false)
class TimelineFeeds {
  private final Positions positions;
  private final Timeline timeline;
  private final ServiceClients clients;

  TimelineFeeds(Positions positions, Timeline timeline, ServiceClients clients) {
    this.positions = positions;
    this.timeline = timeline;
    this.clients = clients;
  }

  @Bean
  FeedFollower caseFeed(OwnFeed own) {
    return new FeedFollower("cases", own, positions, timeline::add);
  }

  @Bean
  FeedFollower shelterFeed(@Value("${passage.services.shelters}") String uri) {
    return follow("shelters", "shelter-service", uri);
  }

  @Bean
  FeedFollower referralFeed(@Value("${passage.services.referrals}") String uri) {
    return follow("referrals", "referral-service", uri);
  }

  @Bean
  FeedFollower reintegrationFeed(@Value("${passage.services.reintegration}") String uri) {
    return follow("reintegration", "reintegration-service", uri);
  }

  private FeedFollower follow(String name, String service, String uri) {
    Feed feed = clients.asService(Feed.class, service, uri);
    return new FeedFollower(name, feed, positions, timeline::add);
  }
}
