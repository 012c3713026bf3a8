/** Two cases of the same person become one, and two again when that was an error. */
@NullMarked
package org.passage.cases.merge;

import org.jspecify.annotations.NullMarked;
