package org.passage.reintegration.cohort;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How figures are kept from telling of a person.
 *
 * @param smallest count that is told
 */
@ConfigurationProperties("passage.equity")
public record CohortSettings(@DefaultValue("10") long smallest) {
  public CohortSettings {
    if (smallest < 3) {
      throw new IllegalArgumentException(
          "passage.equity.smallest must be 3 or more: fewer people can find each other");
    }
  }
}
