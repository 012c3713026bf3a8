/** Who comes to see those who live there: her consent, an approval, the door, and who may not. */
@NullMarked
package org.passage.shelters.visit;

import org.jspecify.annotations.NullMarked;
