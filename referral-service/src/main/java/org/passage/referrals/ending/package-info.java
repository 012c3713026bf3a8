/** A referral that stands still because she withdrew her consent, or ends before she travels. */
@NullMarked
package org.passage.referrals.ending;

import org.jspecify.annotations.NullMarked;
