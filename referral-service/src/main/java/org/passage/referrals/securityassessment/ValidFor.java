package org.passage.referrals.securityassessment;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an assessment holds, by its level, when nothing that it rests on changes: the settings
 * {@code passage.security-assessments.valid-for}.
 */
@ConfigurationProperties("passage.security-assessments.valid-for")
record ValidFor(
    @DefaultValue("7d") Duration immediate,
    @DefaultValue("30d") Duration high,
    @DefaultValue("90d") Duration moderate,
    @DefaultValue("180d") Duration low) {
  Duration by(SecurityLevel level) {
    return switch (level) {
      case LOW -> low;
      case MODERATE -> moderate;
      case HIGH -> high;
      case IMMEDIATE -> immediate;
    };
  }
}
