package org.passage.reintegration.bookkeeping;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a donor's report is kept from telling of a person.
 *
 * @param smallest count of grants that is told
 */
@ConfigurationProperties("passage.donor-report")
record ReportSettings(@DefaultValue("10") long smallest) {
  ReportSettings {
    if (smallest < 3) {
      throw new IllegalArgumentException(
          "passage.donor-report.smallest must be 3 or more: fewer people can be found");
    }
  }
}
