package org.passage.shelters.reception;

import java.time.Instant;

/**
 * Who recorded something, and when.
 *
 * @param by the Keycloak id of the person
 */
public record Entry(String by, Instant at) {}
