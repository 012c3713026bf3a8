package org.passage.cases.statistics;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How figures are kept from telling of a person.
 *
 * @param smallest count that is told
 * @param grain the shortest periods that are counted; longer ones add up what these tell
 * @param runningPeriod whether the period that is not over is counted: whoever asks every day then
 *     sees what came that day
 */
@ConfigurationProperties("passage.statistics")
record StatisticsSettings(
    @DefaultValue("10") long smallest,
    @DefaultValue("quarter") Grain grain,
    @DefaultValue("true") boolean runningPeriod) {
  StatisticsSettings {
    if (smallest < 3) {
      throw new IllegalArgumentException(
          "passage.statistics.smallest must be 3 or more: fewer people can find each other");
    }
  }
}
