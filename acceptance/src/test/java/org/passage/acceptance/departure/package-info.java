/** What must be done before she departs, through the gateway. */
@NullMarked
package org.passage.acceptance.departure;

import org.jspecify.annotations.NullMarked;
