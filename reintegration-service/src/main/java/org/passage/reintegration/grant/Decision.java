package org.passage.reintegration.grant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * Who decided on a grant, and when.
 *
 * @param refusal why it was refused; null when it was approved
 */
public record Decision(String by, Instant at, @Personal @Nullable String refusal) {}
