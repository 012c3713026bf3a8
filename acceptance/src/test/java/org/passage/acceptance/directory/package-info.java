/** The agency directory through the gateway. */
@NullMarked
package org.passage.acceptance.directory;

import org.jspecify.annotations.NullMarked;
