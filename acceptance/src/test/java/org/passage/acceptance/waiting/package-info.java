/** Waiting for a place through the gateway. */
@NullMarked
package org.passage.acceptance.waiting;

import org.jspecify.annotations.NullMarked;
