package org.passage.gateway.door;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may come in.
 *
 * @param rememberTokens how long a verified token is believed without being verified again
 * @param address what clients know the gateway by: proofs of possession are made for it
 * @param origins web origins that may call from a browser
 */
@ConfigurationProperties("passage.gateway.door")
record DoorSettings(Duration rememberTokens, URI address, List<String> origins) {}
