/** From the request for a bed to her departure; never two people in a bed at one time. */
@NullMarked
package org.passage.shelters.placement;

import org.jspecify.annotations.NullMarked;
