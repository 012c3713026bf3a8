/** When something is open: hours that come again, by the clock of a place, and days without any. */
@NullMarked
package org.passage.referrals.hours;

import org.jspecify.annotations.NullMarked;
