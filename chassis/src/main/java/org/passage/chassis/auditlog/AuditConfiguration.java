package org.passage.chassis.auditlog;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.passage.chassis.access.CaseAccessConfiguration;
import org.passage.chassis.access.CaseDirectory;
import org.passage.chassis.audit.ExportLedger;
import org.passage.chassis.problem.ProblemWriter;
import org.passage.chassis.security.SecurityConfiguration;
import org.passage.chassis.store.StoreConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every service with a store keeps an access log in it. Settings: {@code passage.audit.key}, the
 * secret from which its keys are drawn, {@code passage.audit.journal}, the folder of this
 * instance's journal, and {@code passage.audit.anchor-every}.
 */
@AutoConfiguration(
    after = {StoreConfiguration.class, SecurityConfiguration.class, CaseAccessConfiguration.class})
@ConditionalOnProperty("passage.store.database")
public class AuditConfiguration {
  private static final Logger log = LoggerFactory.getLogger(AuditConfiguration.class);
  private static final String WRITES = "passage.audit.writes";

  @Bean
  Seals seals(@Value("${passage.audit.key:}") String key) {
    if (key.isEmpty()) {
      log.warn("No passage.audit.key: the access log cannot be verified after a restart");
      return new Seals(UUID.randomUUID().toString());
    }
    return new Seals(key);
  }

  @Bean
  Chains chains(MongoDatabase database) {
    return new Chains(database);
  }

  @Bean
  Anchors anchors(
      MongoDatabase database, Chains chains, AuditLog auditLog, Seals seals, Clock clock) {
    return new Anchors(database, chains, auditLog, seals, clock);
  }

  @Bean
  DailyAnchor dailyAnchor(
      Anchors anchors, Clock clock, @Value("${passage.audit.anchor-every:1d}") Duration every) {
    return new DailyAnchor(anchors, clock, every);
  }

  @Bean
  AuditTrails auditTrails(Chains chains) {
    return new AuditTrails(chains);
  }

  @Bean
  Verifier verifier(Chains chains, Anchors anchors, AuditLog auditLog, Seals seals) {
    return new Verifier(chains, anchors, auditLog, seals);
  }

  @Bean
  AuditController auditController(
      AuditTrails trails,
      Verifier verifier,
      Anchors anchors,
      CaseDirectory cases,
      AuditLog auditLog,
      JsonMapper json) {
    return new AuditController(trails, verifier, anchors, cases, auditLog, json);
  }

  @Bean
  @ConditionalOnExpression("!'${passage.audit.journal:}'.isEmpty()")
  Journal journal(@Value("${passage.audit.journal:}") Path folder) {
    return new Journal(folder);
  }

  @Bean
  AuditLog auditLog(
      Chains chains,
      Seals seals,
      Clock clock,
      Environment environment,
      @Value("${spring.application.name}") String service,
      Optional<Journal> journal) {
    boolean off = "off".equals(environment.getProperty(WRITES));
    if (off && environment.acceptsProfiles(Profiles.of("production"))) {
      throw new IllegalStateException(WRITES + "=off is for measuring, never for production");
    }
    return new AuditLog(chains, seals, clock, service, journal.orElse(null), off);
  }

  /** Keeps the trail of requests. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = WRITES, havingValue = "on", matchIfMissing = true)
  static class Requests {
    @Bean
    AuditFilter auditFilter(
        AuditLog log, Optional<ExportLedger> exports, Clock clock, ProblemWriter problems) {
      return new AuditFilter(
          log, new Exports(exports.orElse(ExportLedger.NONE), clock), clock, problems);
    }
  }
}
