/** Filters of the list of cases that somebody comes back to. */
@NullMarked
package org.passage.cases.savedsearch;

import org.jspecify.annotations.NullMarked;
