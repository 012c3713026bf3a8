/** Counts of an organization's cases, in which nobody can be found. */
@NullMarked
package org.passage.cases.statistics;

import org.jspecify.annotations.NullMarked;
