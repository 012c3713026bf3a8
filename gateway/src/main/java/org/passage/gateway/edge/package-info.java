/** What every request and every answer carries, also those that the server itself refuses. */
@NullMarked
package org.passage.gateway.edge;

import org.jspecify.annotations.NullMarked;
