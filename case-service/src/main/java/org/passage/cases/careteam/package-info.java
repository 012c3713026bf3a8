/** Who assists her: the people that may work on the case. */
@NullMarked
package org.passage.cases.careteam;

import org.jspecify.annotations.NullMarked;
