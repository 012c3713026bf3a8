/** What she is told before she departs, in her language, by a versioned checklist (row F). */
@NullMarked
package org.passage.referrals.counselling;

import org.jspecify.annotations.NullMarked;
