package org.passage.reintegration.plan;

import org.passage.chassis.encryption.Personal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a plan ended.
 *
 * @param agreement her agreement to the ending; always there when it ended by agreement
 */
public record Ending(
    EndingReason reason, @Nullable Agreement agreement, @Personal @Nullable String note, Instant endedAt) {}
