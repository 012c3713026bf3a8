package org.passage.chassis.events;

import com.mongodb.client.MongoDatabase;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.StoreConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Offers this service's feed and remembers how far other feeds were read. */
@AutoConfiguration(after = StoreConfiguration.class)
@ConditionalOnProperty("passage.store.database")
public class EventsConfiguration {
  @Bean
  Positions positions(MongoDatabase database) {
    return new Positions(database);
  }

  @Bean
  EventFeedController eventFeedController(
      EventFeed feed, @Value("${passage.api.path}") String path) {
    return new EventFeedController(feed, path);
  }
}
