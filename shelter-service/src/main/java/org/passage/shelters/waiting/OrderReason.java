package org.passage.shelters.waiting;

import org.jspecify.annotations.Nullable;

/**
 * What counted for a place in the order.
 *
 * @param code what the rule looked at, as the contract writes it
 */
record OrderReason(OrderRule rule, @Nullable String code, int points) {}
