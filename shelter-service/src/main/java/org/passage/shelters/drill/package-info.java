/** Drills of the evacuation of a house: planned, held, and what is learned from them. */
@NullMarked
package org.passage.shelters.drill;

import org.jspecify.annotations.NullMarked;
