package org.passage.reintegration.grant;

import java.time.Instant;

/** That somebody approved a grant. */
public record Approval(String by, Instant at) {}
