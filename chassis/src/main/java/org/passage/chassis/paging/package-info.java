/** Lists by limit and opaque cursor, in a stable order. */
@NullMarked
package org.passage.chassis.paging;

import org.jspecify.annotations.NullMarked;
