package org.passage.shelters.equity;

import org.jspecify.annotations.Nullable;

/**
 * What a group got.
 *
 * @param cases how often something was observed
 * @param days null for what is not counted in days
 * @param refusedPercent null for what is not refused
 */
record EquityFigure(
    String group, long cases, @Nullable Days days, @Nullable Integer refusedPercent) {
  /** Half of them had no more than the median, nine in ten no more than the other. */
  record Days(int median, int ninety) {}
}
