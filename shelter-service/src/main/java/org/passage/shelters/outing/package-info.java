/**
 * Who goes out of a shelter, and who is back: her own choice, with somebody who notices when she is
 * late.
 */
@NullMarked
package org.passage.shelters.outing;

import org.jspecify.annotations.NullMarked;
