/** Finding a safe place through the gateway. */
@NullMarked
package org.passage.acceptance.matching;

import org.jspecify.annotations.NullMarked;
