@NullMarked
package org.passage.chassis.times;

import org.jspecify.annotations.NullMarked;
