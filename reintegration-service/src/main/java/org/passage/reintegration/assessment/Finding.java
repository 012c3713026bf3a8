package org.passage.reintegration.assessment;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/** What an assessment found in one domain. */
public record Finding(Domain domain, Need need, @Personal @Nullable String note) {}
