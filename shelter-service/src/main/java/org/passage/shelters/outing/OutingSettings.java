package org.passage.shelters.outing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When somebody is late: the settings {@code passage.outings}.
 *
 * @param margin how long after she is expected
 */
@ConfigurationProperties("passage.outings")
record OutingSettings(@DefaultValue("1h") Duration margin) {}
