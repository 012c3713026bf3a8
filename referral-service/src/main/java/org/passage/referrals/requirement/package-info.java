/** What a referral needs by its scenario: what is done, what is open, and what waits for it. */
@NullMarked
package org.passage.referrals.requirement;

import org.jspecify.annotations.NullMarked;
