package org.passage.gateway.suspension;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where to hear of suspensions.
 *
 * @param every how often to ask; tokens are refused this long after a suspension, at the latest
 * @param identity the identity service
 * @param tokens where Keycloak gives tokens
 * @param client the gateway as Keycloak knows it
 */
@ConfigurationProperties("passage.gateway.suspension")
record SuspensionSettings(
    Duration every, String identity, String tokens, String client, String secret) {}
