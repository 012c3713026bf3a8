package org.passage.cases.timeline;

import java.util.List;
import org.passage.cases.timeline.Feeds.Named;
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

  TimelineFeeds(Positions positions, Timeline timeline) {
    this.positions = positions;
    this.timeline = timeline;
  }

  @Bean
  Feeds feeds(
      OwnFeed own,
      ServiceClients clients,
      @Value("${passage.services.shelters}") String shelters,
      @Value("${passage.services.referrals}") String referrals,
      @Value("${passage.services.reintegration}") String reintegration) {
    return new Feeds(
        List.of(
            new Named("cases", own),
            new Named("shelters", clients.asService(Feed.class, "shelter-service", shelters)),
            new Named("referrals", clients.asService(Feed.class, "referral-service", referrals)),
            new Named(
                "reintegration",
                clients.asService(Feed.class, "reintegration-service", reintegration))));
  }

  @Bean
  FeedFollower caseFeed(Feeds feeds) {
    return follow(feeds.all().get(0));
  }

  @Bean
  FeedFollower shelterFeed(Feeds feeds) {
    return follow(feeds.all().get(1));
  }

  @Bean
  FeedFollower referralFeed(Feeds feeds) {
    return follow(feeds.all().get(2));
  }

  @Bean
  FeedFollower reintegrationFeed(Feeds feeds) {
    return follow(feeds.all().get(3));
  }

  private FeedFollower follow(Named it) {
    return new FeedFollower(it.service(), it.feed(), positions, timeline::add);
  }
}
