/** Days and moments in requests. */
@NullMarked
package org.passage.chassis.times;

import org.jspecify.annotations.NullMarked;
