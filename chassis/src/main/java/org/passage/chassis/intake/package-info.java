/** Files that come in, are worked on for a while, and are forgotten then. */
@NullMarked
package org.passage.chassis.intake;

import org.jspecify.annotations.NullMarked;
