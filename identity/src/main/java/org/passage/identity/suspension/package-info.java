/** Whose tokens are refused before they run out. */
@NullMarked
package org.passage.identity.suspension;

import org.jspecify.annotations.NullMarked;
