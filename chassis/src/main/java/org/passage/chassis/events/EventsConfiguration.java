package org.passage.chassis.events;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
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
        new Later(cases),
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

  /** Asks for who knows the shares only when it needs them. */
  private record Later(ObjectProvider<SharedCases> cases) implements SharedCases {
    @Override
    public Set<String> with(String organizationId, Set<String> caseIds) {
      return known().with(organizationId, caseIds);
    }

    @Override
    public Instant completeUntil() {
      return known().completeUntil();
    }

    private SharedCases known() {
      return cases.getIfAvailable(() -> SharedCases.NONE);
    }
  }
}
