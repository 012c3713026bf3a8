/** What somebody with ill intent tries, at the gateway and straight at the services: all fails. */
@NullMarked
package org.passage.acceptance.attacks;

import org.jspecify.annotations.NullMarked;
