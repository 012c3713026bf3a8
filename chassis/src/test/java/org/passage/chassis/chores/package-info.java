@NullMarked
package org.passage.chassis.chores;

import org.jspecify.annotations.NullMarked;
