/** Groups of people compared, in which nobody can be found (procedure row A8). */
@NullMarked
package org.passage.reintegration.cohort;

import org.jspecify.annotations.NullMarked;
