@NullMarked
package org.passage.chassis.events;

import org.jspecify.annotations.NullMarked;
