/** The referral that two organizations share. */
@NullMarked
package org.passage.referrals.referral;

import org.jspecify.annotations.NullMarked;
