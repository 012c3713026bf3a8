/** The four ways into a referral: what each needs to begin, and its required steps. */
@NullMarked
package org.passage.referrals.scenario;

import org.jspecify.annotations.NullMarked;
