/** Beneficiaries who travel together, each by a referral of her own (procedure rows H and I). */
@NullMarked
package org.passage.referrals.travelgroup;

import org.jspecify.annotations.NullMarked;
