/** Places on the earth: how far apart they are, and what time it is there. */
@NullMarked
package org.passage.chassis.places;

import org.jspecify.annotations.NullMarked;
