package org.passage.referrals.overview;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How response times are kept from telling of one referral.
 *
 * @param smallest count of answers that is told
 */
@ConfigurationProperties("passage.overview")
public record OverviewSettings(@DefaultValue("10") long smallest) {
  public OverviewSettings {
    if (smallest < 3) {
      throw new IllegalArgumentException(
          "passage.overview.smallest must be 3 or more: fewer people can find each other");
    }
  }
}
