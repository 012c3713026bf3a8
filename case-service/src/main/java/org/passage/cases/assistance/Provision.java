package org.passage.cases.assistance;

import org.jspecify.annotations.Nullable;
import org.passage.cases.assistance.Plan.Period;
import org.passage.cases.worklist.Stamp;

/** That a service was provided, and when. */
public record Provision(Period period, @Nullable String note, Stamp recorded) {}
