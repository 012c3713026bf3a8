package org.passage.shelters.finding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.passage.shelters.standard.Severity;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a repair may take, by how grave it is: the settings {@code
 * passage.security-findings.due-after}.
 */
@ConfigurationProperties("passage.security-findings.due-after")
record DueAfter(
    @DefaultValue("3d") Duration critical,
    @DefaultValue("30d") Duration major,
    @DefaultValue("90d") Duration minor) {

  /** The last day on which the repair of what was raised at a moment is in time. */
  LocalDate due(Severity severity, Instant raisedAt, ZoneId zone) {
    return LocalDate.ofInstant(raisedAt.plus(by(severity)), zone);
  }

  private Duration by(Severity severity) {
    return switch (severity) {
      case CRITICAL -> critical;
      case MAJOR -> major;
      case MINOR -> minor;
    };
  }
}
