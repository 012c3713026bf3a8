/** A MongoDB-compatible server in one small process, which keeps what it acknowledged. */
@NullMarked
package org.passage.local.store;

import org.jspecify.annotations.NullMarked;
