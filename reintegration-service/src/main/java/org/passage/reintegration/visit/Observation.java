package org.passage.reintegration.visit;

import org.jspecify.annotations.Nullable;
import org.passage.reintegration.assessment.Domain;

/**
 * How things stand in one domain.
 *
 * @param score from 1, very bad, to 5, very good
 */
public record Observation(Domain domain, int score, @Nullable String note) {}
