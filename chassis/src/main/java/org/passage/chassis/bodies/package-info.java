/** Request bodies, read whole and never longer than they may be. */
@NullMarked
package org.passage.chassis.bodies;

import org.jspecify.annotations.NullMarked;
