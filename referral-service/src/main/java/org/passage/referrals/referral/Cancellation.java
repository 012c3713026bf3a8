package org.passage.referrals.referral;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.referrals.protocol.CancelledBecause;
import org.passage.referrals.protocol.Party;

/**
 * Why a referral ended before she travelled.
 *
 * @param party the side that ended it
 */
public record Cancellation(
    CancelledBecause reason, @Nullable @Personal String text, Party party, Stamp made) {}
