/** Complaints in a shelter through the gateway. */
@NullMarked
package org.passage.acceptance.complaints;

import org.jspecify.annotations.NullMarked;
