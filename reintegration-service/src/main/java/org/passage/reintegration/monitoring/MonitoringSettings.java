package org.passage.reintegration.monitoring;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How one monitors where nobody agreed otherwise.
 *
 * @param months after the start of a plan in which she is visited
 * @param graceDays between the day on which a visit is due and the first level, and from one level
 *     to the next
 * @param lookEvery how often one looks for visits that nobody made
 */
@ConfigurationProperties("passage.monitoring")
record MonitoringSettings(
    @DefaultValue({"1", "3", "6", "12"}) List<Integer> months,
    @DefaultValue Grace graceDays,
    @DefaultValue("1m") Duration lookEvery) {

  /** Days by risk. */
  record Grace(
      @DefaultValue("14") int standard,
      @DefaultValue("7") int elevated,
      @DefaultValue("2") int high) {
    int of(MonitoringRisk risk) {
      return switch (risk) {
        case STANDARD -> standard;
        case ELEVATED -> elevated;
        case HIGH -> high;
      };
    }
  }
}
