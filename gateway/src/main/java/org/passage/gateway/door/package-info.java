/** Who may come in: tokens verified at the edge, browsers of other origins refused. */
@NullMarked
package org.passage.gateway.door;

import org.jspecify.annotations.NullMarked;
