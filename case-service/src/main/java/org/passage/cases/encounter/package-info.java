/** Meetings with her and the reactions observed in them (procedure row B). */
@NullMarked
package org.passage.cases.encounter;

import org.jspecify.annotations.NullMarked;
