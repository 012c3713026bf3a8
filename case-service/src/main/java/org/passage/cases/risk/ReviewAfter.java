package org.passage.cases.risk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * After how long an assessment is to be done again, by its level: the settings {@code
 * passage.risk.review-after}.
 */
@ConfigurationProperties("passage.risk.review-after")
record ReviewAfter(
    @DefaultValue("1d") Duration immediate,
    @DefaultValue("7d") Duration high,
    @DefaultValue("30d") Duration moderate,
    @DefaultValue("90d") Duration low) {

  /** The day by which an assessment of this moment is to be reviewed, in UTC. */
  LocalDate due(RiskLevel level, Instant assessedAt) {
    return LocalDate.ofInstant(assessedAt.plus(by(level)), ZoneOffset.UTC);
  }

  private Duration by(RiskLevel level) {
    return switch (level) {
      case LOW -> low;
      case MODERATE -> moderate;
      case HIGH -> high;
      case IMMEDIATE -> immediate;
    };
  }
}
