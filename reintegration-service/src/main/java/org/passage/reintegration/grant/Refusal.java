package org.passage.reintegration.grant;

import java.time.Instant;
import org.passage.chassis.encryption.Personal;

/** That somebody refused a grant, and why. */
public record Refusal(String by, Instant at, @Personal String reason) {}
