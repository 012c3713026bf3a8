package org.passage.chassis.store;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.passage.chassis.audit.Ledger;
import org.passage.chassis.problem.ProblemHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

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

  /** A caller is told that the store is away long before it gives up waiting for us. */
  @Bean
  @Order(-1)
  MongoClientSettingsBuilderCustomizer boundedWaits(
      @Value("${passage.store.select:2s}") Duration select,
      @Value("${passage.store.answer:4s}") Duration answer) {
    return settings ->
        settings
            .applyToClusterSettings(
                it -> it.serverSelectionTimeout(select.toMillis(), TimeUnit.MILLISECONDS))
            .applyToConnectionPoolSettings(
                it -> it.maxWaitTime(select.toMillis(), TimeUnit.MILLISECONDS))
            .applyToSocketSettings(it ->
                it.connectTimeout(1, TimeUnit.SECONDS)
                    .readTimeout(Math.toIntExact(answer.toMillis()), TimeUnit.MILLISECONDS));
  }

  @Bean
  StoreProblems storeProblems(ProblemHandler problems) {
    return new StoreProblems(problems);
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
