package org.passage.chassis.webhooks;

import com.mongodb.client.MongoDatabase;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.passage.chassis.events.EventAudience;
import org.passage.chassis.events.EventsConfiguration;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.Outbox;
import org.passage.chassis.webhooks.Round.Work;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Every service with a store offers its events by webhook. */
@AutoConfiguration(after = EventsConfiguration.class)
@ConditionalOnProperty("passage.store.database")
public class WebhooksConfiguration {
  private static final Duration HELD = Duration.ofSeconds(10);

  @Bean
  @ConditionalOnMissingBean
  Destinations webhookDestinations(
      @Value("${passage.webhooks.allowed-destinations:}") Set<String> exempt,
      @Value("${passage.webhooks.ports:443,8443}") Set<Integer> ports) {
    return new Destinations(exempt, ports, InetAddress::getAllByName);
  }

  @Bean
  Sender webhookSender(Destinations destinations, Clock clock) {
    return new Sender(destinations, clock);
  }

  @Bean
  Work webhookWork(
      MongoDatabase database,
      Outbox outbox,
      EventFeed feed,
      EventAudience audience,
      Sender sender,
      JsonMapper json,
      Clock clock,
      @Value("${passage.api.path}") String path) {
    return new Work(
        new Subscriptions(database, outbox),
        new Deliveries(database),
        new Leases(database, clock, HELD),
        feed,
        audience,
        new AttemptLog(database),
        new Courier(sender, json, path, clock),
        new Backoff(() -> ThreadLocalRandom.current().nextDouble()),
        clock);
  }

  @Bean
  Dispatcher webhookDispatcher(
      Work work, @Value("${passage.webhooks.look-every:500ms}") Duration pause) {
    return new Dispatcher(work, pause);
  }

  @Bean
  SubscriptionController webhookSubscriptionController(
      Work work, Destinations destinations, @Value("${passage.api.path}") String path) {
    return new SubscriptionController(work, destinations, path);
  }

  @Bean
  DeliveryController webhookDeliveryController(Work work) {
    return new DeliveryController(work);
  }
}
