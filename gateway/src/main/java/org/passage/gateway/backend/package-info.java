/** One connection pool per service, and what can go wrong on the way to it. */
@NullMarked
package org.passage.gateway.backend;

import org.jspecify.annotations.NullMarked;
