package org.passage.reintegration.plan;

import org.jspecify.annotations.Nullable;
import org.passage.reintegration.assessment.Domain;

/** What may go wrong, and what is done then. */
public record PlanRisk(String risk, @Nullable Domain domain, String whatThen) {}
