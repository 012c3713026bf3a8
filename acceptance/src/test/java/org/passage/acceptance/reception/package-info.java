/** Receptions in a shelter through the gateway. */
@NullMarked
package org.passage.acceptance.reception;

import org.jspecify.annotations.NullMarked;
