package org.passage.reintegration.placement;

import org.jspecify.annotations.Nullable;

/**
 * What is offered, and by whom.
 *
 * @param agencyId of the directory; sealed with the rest, since it tells where she may be found
 */
public record Offer(String agencyId, String what, @Nullable String note) {}
