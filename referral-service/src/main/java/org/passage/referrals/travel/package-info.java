/** Planning and confirming the return travel of a referral. */
@NullMarked
package org.passage.referrals.travel;

import org.jspecify.annotations.NullMarked;
