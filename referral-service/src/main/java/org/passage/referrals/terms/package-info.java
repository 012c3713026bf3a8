/** Other terms for a referral that goes on: how urgent it is, and where she will be received. */
@NullMarked
package org.passage.referrals.terms;

import org.jspecify.annotations.NullMarked;
