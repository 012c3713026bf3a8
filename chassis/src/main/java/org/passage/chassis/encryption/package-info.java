/** Personal values are sealed before they are stored, under a key of their case. */
@NullMarked
package org.passage.chassis.encryption;

import org.jspecify.annotations.NullMarked;
