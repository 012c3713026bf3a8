package org.passage.reintegration.grant;

import org.passage.chassis.encryption.Personal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who decided on a grant, and when.
 *
 * @param refusal why it was refused; null when it was approved
 */
public record Decision(String by, Instant at, @Personal @Nullable String refusal) {}
