/** Who took what out of this service as a file (row C, 6); the chassis tells it. */
@NullMarked
package org.passage.shelters.export;

import org.jspecify.annotations.NullMarked;
