/** Return travel through the gateway: judged, met, told, arranged. */
@NullMarked
package org.passage.acceptance.travel;

import org.jspecify.annotations.NullMarked;
