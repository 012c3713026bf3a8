package org.passage.chassis.idempotency;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.passage.chassis.bodies.Bodies;
import org.passage.chassis.encryption.Vault;
import org.passage.chassis.store.StoreConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Every POST of a service with a store can be retried safely. */
@AutoConfiguration(after = StoreConfiguration.class)
@ConditionalOnProperty("passage.store.database")
public class IdempotencyConfiguration {
  @Bean
  IdempotencyFilter idempotencyFilter(
      MongoDatabase database,
      Clock clock,
      Vault vault,
      @Value("${passage.body-limit}") DataSize limit,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    return new IdempotencyFilter(
        new Attempts(database, clock), new Answers(vault), new Bodies(limit), problems);
  }
}
