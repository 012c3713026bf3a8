/** How endangered she is, and why; never not at all (procedure row G). */
@NullMarked
package org.passage.cases.risk;

import org.jspecify.annotations.NullMarked;
