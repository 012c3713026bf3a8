/** Meetings with her, what was observed in them, and what helps her (procedure row B). */
@NullMarked
package org.passage.cases.encounter;

import org.jspecify.annotations.NullMarked;
