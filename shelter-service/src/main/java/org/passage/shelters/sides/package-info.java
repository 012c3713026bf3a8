/** Records between an organization that asks for somebody and the one that runs the shelter. */
@NullMarked
package org.passage.shelters.sides;

import org.jspecify.annotations.NullMarked;
