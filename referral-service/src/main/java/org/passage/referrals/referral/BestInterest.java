package org.passage.referrals.referral;

import java.time.LocalDate;

/**
 * The determination that a referral is in a child's best interest.
 *
 * @param guardianAgreed her guardian took part and agreed
 */
public record BestInterest(LocalDate determinedOn, boolean guardianAgreed) {}
