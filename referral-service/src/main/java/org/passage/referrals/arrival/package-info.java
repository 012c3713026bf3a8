/**
 * Whether she arrives when she is expected, and the alarm when nobody confirms it (rows H and I).
 */
@NullMarked
package org.passage.referrals.arrival;

import org.jspecify.annotations.NullMarked;
