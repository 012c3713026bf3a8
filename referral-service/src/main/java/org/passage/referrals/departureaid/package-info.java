/** What she gets for the way, and what must be seen to before she departs (row F). */
@NullMarked
package org.passage.referrals.departureaid;

import org.jspecify.annotations.NullMarked;
