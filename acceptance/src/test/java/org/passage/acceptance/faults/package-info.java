/** What breaks in the night: the platform says so, loses nothing, and comes back by itself. */
@NullMarked
package org.passage.acceptance.faults;

import org.jspecify.annotations.NullMarked;
