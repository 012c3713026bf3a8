/** Counts of cases, through the gateway. */
@NullMarked
package org.passage.acceptance.statistics;

import org.jspecify.annotations.NullMarked;
