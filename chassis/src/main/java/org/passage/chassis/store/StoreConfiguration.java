package org.passage.chassis.store;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.ZoneOffset;
import org.passage.chassis.audit.Ledger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/**
 * The outbox of the service's own database, which the setting {@code passage.store.database} names.
 */
@AutoConfiguration(
    afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration")
@ConditionalOnProperty("passage.store.database")
public class StoreConfiguration {
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    // Not finer than the store keeps it, so that an answer and a later read tell the same time.
    return Clock.tickMillis(ZoneOffset.UTC);
  }

  @Bean
  EventFeed eventFeed(MongoDatabase database) {
    return new EventFeed(database);
  }

  @Bean
  Outbox outbox(EventFeed feed, ObjectProvider<Ledger> ledger) {
    return new Outbox(feed, ledger.getIfAvailable(() -> Ledger.NONE));
  }
}
