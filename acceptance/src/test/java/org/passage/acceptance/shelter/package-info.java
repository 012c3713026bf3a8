/** Beds and those who live in them, through the gateway. */
@NullMarked
package org.passage.acceptance.shelter;

import org.jspecify.annotations.NullMarked;
