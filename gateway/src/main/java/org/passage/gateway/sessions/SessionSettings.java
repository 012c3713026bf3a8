package org.passage.gateway.sessions;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How browsers stay logged in.
 *
 * @param key 32 bytes in base64, from which all keys of sessions are made; blank for one of chance
 * @param store the address of the store
 * @param database where sessions are kept in it
 * @param idle how long a session lives without a request
 * @param lifetime how long it lives at most
 * @param renewAhead so long before its expiry a token is renewed
 * @param endSession where Keycloak ends its own session
 */
@ConfigurationProperties("passage.gateway.sessions")
public record SessionSettings(
    String key,
    String store,
    String database,
    Duration idle,
    Duration lifetime,
    Duration renewAhead,
    URI endSession) {}
