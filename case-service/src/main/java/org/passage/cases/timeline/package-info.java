/** What happened in a case, in order, across all services (procedure row A7). */
@NullMarked
package org.passage.cases.timeline;

import org.jspecify.annotations.NullMarked;
