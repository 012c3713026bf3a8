/** Counts of people in which nobody can be found, neither by a small one nor by subtraction. */
@NullMarked
package org.passage.chassis.figures;

import org.jspecify.annotations.NullMarked;
