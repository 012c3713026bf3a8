package org.passage.referrals.profile;

import org.jspecify.annotations.Nullable;

/**
 * For whom something is looked for; null where it is not said and makes no difference.
 *
 * @param nationality ISO 3166-1
 * @param language ISO 639-3
 */
public record Somebody(
    @Nullable Integer age,
    @Nullable Sex sex,
    @Nullable String nationality,
    @Nullable String language) {}
