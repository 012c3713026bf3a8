package org.passage.chassis.access;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.passage.chassis.clients.ClientsConfiguration;
import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.encryption.Vault;
import org.passage.chassis.events.EventsConfiguration;
import org.passage.chassis.events.Feed;
import org.passage.chassis.events.FeedFollower;
import org.passage.chassis.events.Positions;
import org.passage.chassis.store.StoreConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policy over cases, for every service with a store. */
@AutoConfiguration(
    after = {StoreConfiguration.class, EventsConfiguration.class, ClientsConfiguration.class})
@ConditionalOnProperty("passage.store.database")
public class CaseAccessConfiguration {
  @Bean
  CaseAccess caseAccess(CaseDirectory cases) {
    return new CaseAccess(cases);
  }

  /** A service that does not own the cases keeps a copy of who may see them. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnMissingBean(CaseDirectory.class)
  static class Copied {
    /** Partners' events wait for it; at rest the follower looks once a second. */
    private static final Duration AT_EACH_LOOK = Duration.ofMillis(500);

    private final String uri;

    Copied(@Value("${passage.services.cases}") String uri) {
      this.uri = uri;
    }

    @Bean
    CaseCopies caseCopies(MongoDatabase database, Positions positions, Clock clock, Vault vault) {
      return new CaseCopies(database, positions, clock, vault::destroy);
    }

    @Bean
    FeedFollower caseFeed(ServiceClients clients, Positions positions, CaseCopies copies) {
      Feed feed = clients.asService(Feed.class, "case-service", uri);
      return new FeedFollower(CaseCopies.FEED, feed, positions, copies::take, AT_EACH_LOOK);
    }

    @Bean
    LiveCases liveCases(ServiceClients clients, CaseCopies copies) {
      return new LiveCases(clients.asCaller(CaseQuestions.class, "case-service", uri), copies);
    }
  }
}
