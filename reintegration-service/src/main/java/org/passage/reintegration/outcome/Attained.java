package org.passage.reintegration.outcome;

import org.jspecify.annotations.Nullable;
import org.passage.reintegration.assessment.Domain;
import org.passage.reintegration.plan.AssistanceType;

/**
 * How far an objective was attained, by the scale of goal attainment scaling.
 *
 * @param objective its place in the plan, from 1
 * @param level from -2, much less than expected, over 0, as expected, to 2, much more
 */
public record Attained(
    int objective, Domain domain, AssistanceType assistance, int level, @Nullable String note) {}
