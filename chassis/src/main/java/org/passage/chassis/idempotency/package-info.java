/** A retry with the same {@code Idempotency-Key} gets the first answer again, and does nothing. */
@NullMarked
package org.passage.chassis.idempotency;

import org.jspecify.annotations.NullMarked;
