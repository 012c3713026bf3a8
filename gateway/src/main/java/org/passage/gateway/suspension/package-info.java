/** Refuses tokens of who was suspended or revoked after they were given. */
@NullMarked
package org.passage.gateway.suspension;

import org.jspecify.annotations.NullMarked;
