/** How she fares 6 and 12 months after something began. */
@NullMarked
package org.passage.reintegration.later;

import org.jspecify.annotations.NullMarked;
