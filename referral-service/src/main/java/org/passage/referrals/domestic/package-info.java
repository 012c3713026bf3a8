/**
 * The referral from one organization to another in the same country, as a state machine that both
 * see (rows A2, A5, A9); knows neither web nor the other services.
 */
@NullMarked
package org.passage.referrals.domestic;

import org.jspecify.annotations.NullMarked;
