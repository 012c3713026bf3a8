package org.passage.reintegration.cohort;

import org.jspecify.annotations.Nullable;

/**
 * What was counted of a group.
 *
 * @param counted how often
 * @param above how much more that is than of the other groups that are told together; null where no
 *     other is told
 */
public record GroupFigure(String group, long counted, Estimate value, @Nullable Estimate above) {}
