package org.passage.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often one caller may ask.
 *
 * @param rate requests per second in the long run
 * @param burst requests at once
 * @param callers how many callers are remembered
 */
@ConfigurationProperties("passage.gateway.limits")
public record LimitSettings(long rate, long burst, long callers) {}
