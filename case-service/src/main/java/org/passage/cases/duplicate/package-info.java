/** Which other cases may be of the same person, and which were found not to be. */
@NullMarked
package org.passage.cases.duplicate;

import org.jspecify.annotations.NullMarked;
