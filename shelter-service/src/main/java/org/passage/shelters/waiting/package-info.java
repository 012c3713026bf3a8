/**
 * Who waits for a place, in the order of need, safety and waiting time; nobody is passed over
 * without a reason on record.
 */
@NullMarked
package org.passage.shelters.waiting;

import org.jspecify.annotations.NullMarked;
