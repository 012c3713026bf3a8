/** Agencies, the international referral with its six messages, and the return travel. */
@NullMarked
package org.passage.referrals;

import org.jspecify.annotations.NullMarked;
