package org.passage.gateway.door;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may come in.
 *
 * @param rememberTokens how long a verified token is believed without being verified again
 * @param origins web origins that may call from a browser
 */
@ConfigurationProperties("passage.gateway.door")
record DoorSettings(Duration rememberTokens, List<String> origins) {}
