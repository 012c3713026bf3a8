package org.passage.referrals.domestic;

import org.jspecify.annotations.Nullable;
import org.passage.referrals.referral.Stamp;

/**
 * What she herself says of how she was helped, if she wishes to.
 *
 * @param score from 1, not at all satisfied, to 5
 * @param tellRecipient she wants those who helped her to know
 */
public record Satisfaction(
    int score, @Nullable String words, boolean tellRecipient, Stamp recorded) {}
