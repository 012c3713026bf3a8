package org.passage.reintegration.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What an assessment found in one domain.
 *
 * @param strength what she can build on there
 */
public record Finding(Domain domain, Need need, @Nullable String note, @Nullable String strength) {}
