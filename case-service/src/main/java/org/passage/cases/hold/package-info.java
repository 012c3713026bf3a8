/** Legal holds: while one stands, a case is not erased, as a court may still need what it holds. */
@NullMarked
package org.passage.cases.hold;

import org.jspecify.annotations.NullMarked;
