package org.passage.cases.imports;

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
  IncomingFiles importFiles(MongoDatabase database, Vault vault) {
    return new IncomingFiles(database, "import_files", vault);
  }

  @Bean
  Worker importsAtWork(Imports imports, ImportRun run, MongoDatabase database, Clock clock) {
    return new Worker(
        new Worker.Work(
            "import",
            () -> imports.open().stream().map(Import::id).toList(),
            (id, mine) -> imports.find(id).ifPresent(it -> run.run(it, mine))),
        new Leases(database, clock, HELD));
  }
}
