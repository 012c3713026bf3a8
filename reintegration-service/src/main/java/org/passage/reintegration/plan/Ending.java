package org.passage.reintegration.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * How a plan ended.
 *
 * @param agreement her agreement to the ending; always there when it ended by agreement
 */
public record Ending(
    EndingReason reason,
    @Nullable Agreement agreement,
    @Personal @Nullable String note,
    Instant endedAt) {}
