/** How full a house was, and how long people stayed. */
@NullMarked
package org.passage.shelters.occupancy;

import org.jspecify.annotations.NullMarked;
