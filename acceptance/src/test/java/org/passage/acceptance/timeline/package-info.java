/** The timeline over all services, through the gateway. */
@NullMarked
package org.passage.acceptance.timeline;

import org.jspecify.annotations.NullMarked;
