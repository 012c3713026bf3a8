package org.passage.reintegration.assessment;

import org.jspecify.annotations.Nullable;

/** What an assessment found in one domain. */
public record Finding(Domain domain, Need need, @Nullable String note) {}
