package org.passage.shelters.waiting;

import org.jspecify.annotations.Nullable;
import org.passage.shelters.cases.Age;
import org.passage.shelters.cases.RiskLevel;

/**
 * What her case said for the order of the list when she was put on it, or when that was changed.
 *
 * @param risk null as long as nobody assessed it
 */
public record Known(Age age, @Nullable RiskLevel risk) {}
