package org.passage.cases.retention;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.passage.chassis.chores.Leases;
import org.passage.chassis.chores.Worker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs are gone on with by whichever instance of the service is free. */
@Configuration(proxyBeanMethods = false)
class RetentionWorker {
  private static final Duration HELD = Duration.ofSeconds(20);

  @Bean
  Worker retentionAtWork(
      RetentionRuns runs, RetentionWork work, MongoDatabase database, Clock clock) {
    return new Worker(
        new Worker.Work(
            "retention",
            runs::open,
            (id, mine) -> runs.find(id).ifPresent(it -> work.run(it, mine))),
        new Leases(database, clock, HELD));
  }
}
