/** Who must agree before she departs, what each says, and when that is enough (row F). */
@NullMarked
package org.passage.referrals.consensus;

import org.jspecify.annotations.NullMarked;
