package org.passage.chassis.events;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Set;
import org.passage.chassis.events.EventAudience.Owners;
import org.passage.chassis.events.EventAudience.SharedCases;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.StoreConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Offers this service's feed and remembers how far other feeds were read. */
@AutoConfiguration(after = StoreConfiguration.class)
@ConditionalOnProperty("passage.store.database")
public class EventsConfiguration {
  @Bean
  Positions positions(MongoDatabase database, Clock clock) {
    return new Positions(database, clock);
  }

  @Bean
  EventAudience eventAudience(
      ObjectProvider<SharedCases> cases,
      ObjectProvider<Owners> owners,
      @Value("${passage.events.told-with-a-share:}") Set<String> toldWithAShare) {
    return new EventAudience(
        (organizationId, caseIds) ->
            cases.getIfAvailable(() -> SharedCases.NONE).with(organizationId, caseIds),
        (organizationId, events) ->
            owners.getIfAvailable(() -> Owners.MAKERS).own(organizationId, events),
        toldWithAShare);
  }

  @Bean
  OwnFeed ownFeed(
      EventFeed feed, @Value("${passage.api.path}") String path, EventAudience audience) {
    return new OwnFeed(feed, path, audience);
  }

  @Bean
  EventFeedController eventFeedController(OwnFeed feed) {
    return new EventFeedController(feed);
  }
}
