package org.passage.gateway.backend;

import java.time.Duration;

/**
 * What one service may cost.
 *
 * @param connections how many requests it is given at once
 * @param connectTimeout how long to wait for a connection, and for a free one
 * @param responseTimeout how long the service may be silent
 */
public record Limits(int connections, Duration connectTimeout, Duration responseTimeout) {}
