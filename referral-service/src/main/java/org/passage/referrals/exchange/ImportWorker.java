package org.passage.referrals.exchange;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.passage.chassis.chores.Leases;
import org.passage.chassis.chores.Worker;
import org.passage.chassis.encryption.Vault;
import org.passage.chassis.intake.IncomingFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imports are gone on with by whichever instance of the service is free. */
@Configuration(proxyBeanMethods = false)
class ImportWorker {
  private static final Duration HELD = Duration.ofSeconds(20);

  @Bean
  IncomingFiles agencyPackages(MongoDatabase database, Vault vault) {
    return new IncomingFiles(database, "agency_packages", vault);
  }

  @Bean
  Worker importsAtWork(AgencyImports imports, ImportRun run, MongoDatabase database, Clock clock) {
    return new Worker(
        new Worker.Work(
            "agency-import",
            imports::open,
            (id, mine) -> imports.find(id).ifPresent(it -> run.run(it, mine))),
        new Leases(database, clock, HELD));
  }
}
