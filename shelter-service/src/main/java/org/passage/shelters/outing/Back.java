package org.passage.shelters.outing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.shelters.shelter.Stamp;

/** How she came back, and when. */
public record Back(Instant at, OutingCondition condition, @Nullable String note, Stamp recorded) {}
