package org.passage.shelters.reception;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why something is not done now.
 *
 * @param reason what she said; null when she gave none to decline
 * @param until when it is taken up again; null when she declined
 */
public record Aside(@Nullable String reason, @Nullable Instant until) {}
