/** Bodies are read strictly and written sparsely. */
@NullMarked
package org.passage.chassis.json;

import org.jspecify.annotations.NullMarked;
